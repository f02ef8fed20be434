import type { FastifyInstance } from 'fastify'
import { route } from '../../http/route.ts'
import { viewEvidence } from './view-evidence.ts'

export const evidenceRoutes = async (app: FastifyInstance): Promise<void> => {
  route(app, 'GET /staff/cases/:caseNo/notices', 'case:read', (ctx, { params }) => viewEvidence(ctx, params.caseNo))
}
