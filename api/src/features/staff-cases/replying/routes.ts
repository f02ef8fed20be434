import type { FastifyInstance } from 'fastify'
import { route } from '../../../http/route.ts'
import { approveReply } from './approve-reply.ts'
import { clearReply } from './clear-reply.ts'
import { draftReply } from './draft-reply.ts'
import { returnReply } from './return-reply.ts'

/** The reply: drafted, reviewed, and cleared where the matter asks for it. */
export const replyRoutes = (app: FastifyInstance): void => {
  route(app, 'POST /staff/cases/:caseNo/reply', 'case:handle', (ctx, { params, body }) => draftReply(ctx, { ...params, ...body }))
  route(app, 'POST /staff/cases/:caseNo/reply/return', 'case:review', (ctx, { params, body }) => returnReply(ctx, { ...params, ...body }))
  route(app, 'POST /staff/cases/:caseNo/reply/approve', 'case:review', (ctx, { params, body }) => approveReply(ctx, { ...params, ...body }))
  route(app, 'POST /staff/cases/:caseNo/reply/clear', 'case:vet', (ctx, { params, body }) => clearReply(ctx, { ...params, ...body }))
  route(app, 'POST /staff/cases/:caseNo/reply/send-back', 'case:vet', (ctx, { params, body }) => returnReply(ctx, { ...params, ...body }))
}
