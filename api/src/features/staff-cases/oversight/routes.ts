import type { FastifyInstance } from 'fastify'
import { route } from '../../../http/route.ts'
import { callBack } from './call-back.ts'
import { endSupervision } from './end-supervision.ts'
import { holdAccountable } from './hold-accountable.ts'
import { instruct } from './instruct.ts'
import { openSupervision } from './open-supervision.ts'
import { recordUpperReview } from './record-upper-review.ts'
import { reportProgress } from './report-progress.ts'

/** What leaders and the supervisor record, and what comes after the answer. */
export const oversightRoutes = (app: FastifyInstance): void => {
  route(app, 'POST /staff/cases/:caseNo/supervision/open', 'case:supervise', (ctx, { params, body }) => openSupervision(ctx, { ...params, ...body }))
  route(app, 'POST /staff/cases/:caseNo/supervision/progress', 'case:handle', (ctx, { params, body }) => reportProgress(ctx, { ...params, ...body }))
  route(app, 'POST /staff/cases/:caseNo/supervision/end', 'case:supervise', (ctx, { params, body }) => endSupervision(ctx, { ...params, ...body }))
  route(app, 'POST /staff/cases/:caseNo/instructions', 'case:instruct', (ctx, { params, body }) => instruct(ctx, { ...params, ...body }))
  route(app, 'POST /staff/cases/:caseNo/accountability', 'case:discipline', (ctx, { params, body }) => holdAccountable(ctx, { ...params, ...body }))
  route(app, 'POST /staff/cases/:caseNo/call-backs', 'case:handle', (ctx, { params, body }) => callBack(ctx, { ...params, ...body }))
  route(app, 'POST /staff/cases/:caseNo/upper-reviews', 'case:accept', (ctx, { params, body }) => recordUpperReview(ctx, { ...params, ...body }))
}
