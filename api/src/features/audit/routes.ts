import type { FastifyInstance } from 'fastify'
import { route } from '../../http/route.ts'
import { listSights, proveAudit, searchAudit } from './queries.ts'

export const auditRoutes = async (app: FastifyInstance): Promise<void> => {
  route(app, 'GET /staff/audit', 'audit:read', (ctx, { querystring }) => searchAudit(ctx, querystring))
  route(app, 'GET /staff/audit/proof', 'audit:read', (ctx, { querystring }) => proveAudit(ctx, querystring))
  route(app, 'GET /staff/audit/sights', 'audit:read', (ctx, { querystring }) => listSights(ctx, querystring))
}
