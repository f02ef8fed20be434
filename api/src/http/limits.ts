import type { FastifyInstance } from 'fastify'
import { isOwnMachine, type Attempts } from '../security/attempts.ts'

type Done = (problem?: Error) => void

const count = async (attempts: Attempts, address: string, done: Done): Promise<void> => {
  try {
    await attempts.take('request', address)
  } catch (problem) {
    return done(problem as Error)
  }
  done()
}

/** One sender cannot flood the API. The machine itself is not counted: it is the operator. */
export const limitRequests = (app: FastifyInstance, attempts: Attempts): void => {
  app.addHook('onRequest', (request, _reply, done) => {
    if (!/^\/(?:api\/|gongkai|zhinan|lanmu|gongshi|display|answers\.atom|notices\.atom|sitemap\.xml)/.test(request.url) || isOwnMachine(request.ip)) return done()
    void count(attempts, request.ip, done)
  })
}
