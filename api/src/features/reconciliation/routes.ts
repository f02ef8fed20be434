import type { FastifyInstance } from 'fastify'
import { route } from '../../http/route.ts'
import { askDay } from './ask-day.ts'
import { explainDifference } from './explain-difference.ts'
import { listFaults, viewLedger } from './queries.ts'

export const reconciliationRoutes = async (app: FastifyInstance): Promise<void> => {
  route(app, 'GET /staff/reconciliation', 'notice:reconcile', (ctx, { querystring }) => viewLedger(ctx, querystring))
  route(app, 'POST /staff/reconciliation/:day', 'notice:reconcile', (ctx, { params }) => askDay(ctx, params.day))
  route(app, 'GET /staff/reconciliation/:day/:source', 'notice:reconcile', (ctx, { params }) => listFaults(ctx, params))
  route(app, 'POST /staff/reconciliation/:day/:source/explanation', 'notice:reconcile', (ctx, { params, body }) => explainDifference(ctx, { ...params, ...body }))
}
