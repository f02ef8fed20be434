import Fastify, { type FastifyInstance } from 'fastify'
import { collectDefaultMetrics, Histogram, type Registry } from 'prom-client'
import type { Database } from '@minsheng/db/client.ts'

/** Liveness says the process answers; readiness says it can reach its database. */
export const serveHealth = (app: FastifyInstance, db: Database): void => {
  app.get('/health/live', { schema: { hide: true }, logLevel: 'silent' }, async () => ({ ok: true }))
  app.get('/health/ready', { schema: { hide: true }, logLevel: 'silent' }, async (_request, reply) => {
    try {
      await db.pool.query('SELECT 1')
      return { ok: true }
    } catch {
      return reply.code(503).send({ ok: false })
    }
  })
}

/** Times requests by route pattern (never by address: it may hold a case number). */
export const measureRequests = (app: FastifyInstance, registry: Registry): void => {
  const seconds = new Histogram({
    name: 'http_request_seconds', help: 'Time to answer, by route and status', labelNames: ['route', 'method', 'status'],
    buckets: [0.005, 0.02, 0.1, 0.5, 2, 10], registers: [registry]
  })
  app.addHook('onResponse', (request, reply, done) => {
    seconds.observe({ route: request.routeOptions.url ?? 'none', method: request.method, status: String(reply.statusCode) }, reply.elapsedTime / 1000)
    done()
  })
}

/** Prometheus metrics on a port of their own that is never published. */
export const serveMetrics = async (host: string, port: number, registry: Registry): Promise<FastifyInstance> => {
  collectDefaultMetrics({ register: registry })
  const app = Fastify({ logger: false })
  app.get('/metrics', async (_request, reply) => reply.type(registry.contentType).send(await registry.metrics()))
  await app.listen({ host, port })
  return app
}
