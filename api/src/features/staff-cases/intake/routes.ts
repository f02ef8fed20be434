import type { FastifyInstance } from 'fastify'
import { route } from '../../../http/route.ts'
import { acceptCase } from './accept-case.ts'
import { arbitrateDuty } from './arbitrate-duty.ts'
import { confirmReceipt } from './confirm-receipt.ts'
import { declineCase } from './decline-case.ts'
import { forwardCase } from './forward-case.ts'
import { markUrgent } from './mark-urgent.ts'
import { mergeCase } from './merge-case.ts'
import { nameAccused } from './name-accused.ts'
import { rerouteCase } from './reroute-case.ts'
import { setIdentity } from './set-identity.ts'
import { setPath } from './set-path.ts'
import { splitCase } from './split-case.ts'
import { upholdDuty } from './uphold-duty.ts'

/** What the first receiver and the leaders decide: whose case it is and what kind of matter. */
export const intakeRoutes = (app: FastifyInstance): void => {
  route(app, 'POST /staff/cases/:caseNo/accept', 'case:accept', (ctx, { params, body }) => acceptCase(ctx, { ...params, ...body }))
  route(app, 'POST /staff/cases/:caseNo/decline', 'case:accept', (ctx, { params, body }) => declineCase(ctx, { ...params, ...body }))
  route(app, 'POST /staff/cases/:caseNo/forward', 'case:accept', (ctx, { params, body }) => forwardCase(ctx, { ...params, ...body }))
  route(app, 'POST /staff/cases/:caseNo/reroute', 'case:accept', (ctx, { params, body }) => rerouteCase(ctx, { ...params, ...body }))
  route(app, 'POST /staff/cases/:caseNo/uphold', 'case:accept', (ctx, { params, body }) => upholdDuty(ctx, { ...params, ...body }))
  route(app, 'POST /staff/cases/:caseNo/arbitrate', 'case:arbitrate', (ctx, { params, body }) => arbitrateDuty(ctx, { ...params, ...body }))
  route(app, 'POST /staff/cases/:caseNo/merge', 'case:accept', (ctx, { params, body }) => mergeCase(ctx, { ...params, ...body }))
  route(app, 'POST /staff/cases/:caseNo/split', 'case:accept', (ctx, { params, body }) => splitCase(ctx, { ...params, ...body }))
  route(app, 'POST /staff/cases/:caseNo/urgency', 'case:accept', (ctx, { params, body }) => markUrgent(ctx, { ...params, ...body }))
  route(app, 'POST /staff/cases/:caseNo/path', 'case:accept', (ctx, { params, body }) => setPath(ctx, { ...params, ...body }))
  route(app, 'POST /staff/cases/:caseNo/identity', 'case:accept', (ctx, { params, body }) => setIdentity(ctx, { ...params, ...body }))
  route(app, 'POST /staff/cases/:caseNo/accused', 'case:accept', (ctx, { params, body }) => nameAccused(ctx, { ...params, ...body }))
  route(app, 'POST /staff/cases/:caseNo/receipt-confirmation', 'case:accept', (ctx, { params, body }) => confirmReceipt(ctx, { ...params, ...body }))
}
