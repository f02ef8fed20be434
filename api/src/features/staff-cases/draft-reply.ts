import type { Input } from '@minsheng/contract/index.ts'
import type { StaffContext } from '../../context.ts'
import { actOnCase, type CaseState } from './act-on-case.ts'
import { insertReply } from './replies.ts'

type DraftReply = Input<'POST /staff/cases/:caseNo/reply'>['body'] & { caseNo: string }

/** 拟复: the officer's reply goes to review. */
export const draftReply = (ctx: StaffContext, { text, ...target }: DraftReply): Promise<CaseState> =>
  actOnCase(ctx, target, { type: 'draft-reply', text }, (tx, { next }) =>
    insertReply(tx, { caseId: next.id, text, drafterId: ctx.actor.id, at: ctx.now }))
