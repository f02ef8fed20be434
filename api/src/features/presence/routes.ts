import type { FastifyInstance } from 'fastify'
import { route } from '../../http/route.ts'
import type { Presence } from '../../live/presence.ts'
import { leaveCase, stayOnCase } from './stay-on-case.ts'

export const presenceRoutes = async (app: FastifyInstance, presence: Presence): Promise<void> => {
  presence.open()
  route(app, 'POST /staff/cases/:caseNo/presence', 'case:read', (ctx, { params }) => stayOnCase(ctx, presence, params.caseNo))
  route(app, 'POST /staff/cases/:caseNo/presence/end', 'case:read', (ctx, { params }) => leaveCase(ctx, presence, params.caseNo))
}
