import type { FastifyInstance } from 'fastify'
import { route } from '../../http/route.ts'
import type { LiveBus } from '../../live/port.ts'
import { streamChanges } from './stream.ts'

export const liveRoutes = async (app: FastifyInstance, bus: LiveBus): Promise<void> => {
  route(app, 'GET /staff/live', 'case:read', async (ctx, _input, { reply }) => {
    streamChanges(ctx, bus, reply)
    return ''
  })
}
