import type { IncomingMessage } from 'node:http'
import type { Socket } from 'node:net'
import type { FastifyInstance } from 'fastify'

const IDLE_MS = 50

/**
 * Lets the server stop as soon as the last answer is out. Node waits a minute for a connection that was opened and never
 * used, and browsers open such connections in advance.
 */
export const closeUnusedConnections = (app: FastifyInstance): void => {
  const unused = new Set<Socket>()
  app.server.on('connection', (socket: Socket) => {
    unused.add(socket)
    socket.on('close', () => unused.delete(socket))
  })
  app.server.on('request', ({ socket }: IncomingMessage) => unused.delete(socket))
  app.addHook('preClose', async () => {
    for (const socket of unused) socket.destroy()
    // Whoever is still being answered keeps the line open afterwards, for a next request that will not come.
    const timer = setInterval(() => app.server.closeIdleConnections(), IDLE_MS)
    app.server.once('close', () => clearInterval(timer))
  })
}
