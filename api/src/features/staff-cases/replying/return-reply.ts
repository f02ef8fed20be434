import type { Input } from '@minsheng/contract/index.ts'
import type { StaffContext } from '../../../context.ts'
import { actOnCase, type CaseState } from '../act-on-case.ts'
import { settleReply } from './replies.ts'

type ReturnReply = Input<'POST /staff/cases/:caseNo/reply/return'>['body'] & { caseNo: string }

/** 退回重拟 by the chief or, once it lies there, by the legal reviewer, with the reason the officer reads. */
export const returnReply = (ctx: StaffContext, { reason, ...target }: ReturnReply): Promise<CaseState> =>
  actOnCase(ctx, target, { type: 'return-reply', reason }, (tx, { next }) =>
    settleReply(tx, { caseId: next.id, status: 'returned', text: null, reviewerId: ctx.actor.id, reason, at: ctx.now }))
