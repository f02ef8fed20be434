import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Socket } from 'node:net'
import type { FastifyInstance } from 'fastify'

/**
 * Lets the server stop as soon as the last answer is out. Node waits a minute for a connection that was opened and never
 * used, and browsers open such connections in advance.
 */
export const closeUnusedConnections = (app: FastifyInstance): void => {
  const answering = new Map<Socket, number>()
  app.server.on('connection', (socket: Socket) => {
    answering.set(socket, 0)
    socket.on('close', () => answering.delete(socket))
  })
  app.server.on('request', ({ socket }: IncomingMessage, response: ServerResponse) => {
    answering.set(socket, (answering.get(socket) ?? 0) + 1)
    response.on('close', () => { if (answering.has(socket)) answering.set(socket, (answering.get(socket) ?? 1) - 1) })
  })
  app.addHook('preClose', async () => {
    for (const [socket, answers] of answering) if (answers === 0) socket.destroy()
  })
}
