import type { FastifyInstance } from 'fastify'
import { route } from '../../http/route.ts'
import { listRechecks } from './list-rechecks.ts'
import { settleRecheck } from './settle-recheck.ts'

export const recheckRoutes = async (app: FastifyInstance): Promise<void> => {
  route(app, 'GET /staff/rechecks', 'staff', (ctx) => listRechecks(ctx))
  route(app, 'POST /staff/rechecks/:recheckId/settle', 'content:edit', (ctx, { params, body }) => settleRecheck(ctx, { ...params, ...body }))
}
