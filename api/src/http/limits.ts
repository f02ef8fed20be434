import type { FastifyInstance } from 'fastify'
import { isOwnMachine, type Attempts } from '../security/attempts.ts'

/** One sender cannot flood the API. The machine itself is not counted: it is the operator. */
export const limitRequests = (app: FastifyInstance, attempts: Attempts): void => {
  app.addHook('onRequest', async (request) => {
    if (!request.url.startsWith('/api/') || isOwnMachine(request.ip)) return
    await attempts.take('request', request.ip)
  })
}
