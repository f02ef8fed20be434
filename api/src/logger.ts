import type { FastifyBaseLogger } from 'fastify'
import { destination, pino } from 'pino'

/** One JSON line per fact. Bodies, headers, queries and addresses are never logged: they hold what people typed. */
export const loggerFor = (level: string): FastifyBaseLogger =>
  pino({
    level, base: null,
    serializers: {
      req: (request: { id: string, method: string, routeOptions?: { url?: string } }) => ({ id: request.id, method: request.method, route: request.routeOptions?.url }),
      res: (reply: { statusCode: number }) => ({ status: reply.statusCode })
    }
  }, destination({ sync: false, minLength: 0 }))
