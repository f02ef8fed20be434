import type { FastifyInstance } from 'fastify'
import { route } from '../../http/route.ts'
import { followCase } from './follow-case.ts'
import { listHelpedCases, listMandates, listMandatesByCode } from './queries.ts'
import { revokeByCode, revokeMandate } from './revoke-mandate.ts'
import { fileForAnother } from './file-for-another.ts'

export const mandateRoutes = async (app: FastifyInstance): Promise<void> => {
  route(app, 'GET /helped-cases', 'citizen', (ctx) => listHelpedCases(ctx))
  route(app, 'POST /helped-cases', 'citizen', (ctx, { body }) => followCase(ctx, body))
  route(app, 'POST /cases/:caseNo/mandates', 'citizen', (ctx, { params, body }) => fileForAnother(ctx, params.caseNo, body))
  route(app, 'GET /cases/:caseNo/mandates', 'citizen', (ctx, { params }) => listMandates(ctx, params.caseNo))
  route(app, 'POST /cases/:caseNo/mandates/:mandateId/revoke', 'citizen', (ctx, { params }) => revokeMandate(ctx, params))
  route(app, 'POST /mandates/lookup', 'public', (ctx, { body }) => listMandatesByCode(ctx, body))
  route(app, 'POST /mandates/revoke', 'public', (ctx, { body }) => revokeByCode(ctx, body))
}
