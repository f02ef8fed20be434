import type { Input } from '@minsheng/contract/index.ts'
import type { StaffContext } from '../../../context.ts'
import { actOnCase, type CaseState } from '../act-on-case.ts'
import { insertReply } from './replies.ts'

type DraftReply = Input<'POST /staff/cases/:caseNo/reply'>['body'] & { caseNo: string }

/** 拟复: the officer's reply, with what was found true, goes to review. */
export const draftReply = (ctx: StaffContext, { text, outcome, ...target }: DraftReply): Promise<CaseState> =>
  actOnCase(ctx, target, { type: 'draft-reply', text, ...(outcome ? { outcome } : {}) }, (tx, { next }) =>
    insertReply(tx, { caseId: next.id, text, outcome: outcome ?? null, drafterId: ctx.actor.id, at: ctx.now }))
