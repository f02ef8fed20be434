import type { FastifyInstance } from 'fastify'
import type { Attempts } from './attempts.ts'

const local = new Set(['127.0.0.1', '::1', '::ffff:127.0.0.1'])

/** One sender cannot flood the API. The machine itself is not counted: it is the operator. */
export const limitRequests = (app: FastifyInstance, attempts: Attempts): void => {
  app.addHook('onRequest', async (request) => {
    if (!request.url.startsWith('/api/') || local.has(request.ip)) return
    await attempts.take('request', request.ip)
  })
}
