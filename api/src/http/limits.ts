import type { FastifyInstance } from 'fastify'
import { isOwnMachine, type Attempts } from '../security/attempts.ts'

/** One sender cannot flood the API. The machine itself is not counted: it is the operator. */
export const limitRequests = (app: FastifyInstance, attempts: Attempts): void => {
  app.addHook('onRequest', (request, _reply, done) => {
    if (!request.url.startsWith('/api/') || isOwnMachine(request.ip)) return done()
    attempts.take('request', request.ip).then(() => done(), done)
  })
}
