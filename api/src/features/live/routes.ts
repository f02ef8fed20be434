import type { ServerResponse } from 'node:http'
import type { FastifyInstance } from 'fastify'
import { route } from '../../http/route.ts'
import type { LiveBus } from '../../live/port.ts'
import type { Presence } from '../../live/presence.ts'
import { streamChanges } from './stream.ts'

export const liveRoutes = async (app: FastifyInstance, bus: LiveBus, presence: Presence): Promise<void> => {
  const lines = new Set<ServerResponse>()
  // An open line would keep the server from closing.
  app.addHook('preClose', async () => { for (const line of lines) line.end() })
  route(app, 'GET /staff/live', 'case:read', async (ctx, _input, { reply }) => {
    const line = streamChanges(ctx, { bus, presence }, reply)
    lines.add(line)
    line.on('close', () => lines.delete(line))
    return ''
  })
}
