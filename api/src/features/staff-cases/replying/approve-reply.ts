import type { Input } from '@minsheng/contract/index.ts'
import type { CaseCommand } from '@minsheng/domain/case/commands.ts'
import type { StaffContext } from '../../../context.ts'
import { actOnCase, type CaseState } from '../act-on-case.ts'
import { currentReply, settleReply } from './replies.ts'

type ApproveReply = Input<'POST /staff/cases/:caseNo/reply/approve'>['body'] & { caseNo: string }

/**
 * The words of a reviewer, as drafted or as corrected here. The version decides: if the draft changes between reading it and
 * locking the case, the command is stale. A case without a draft, or out of this person's sight, is refused on the way.
 */
export const settleWith = async (ctx: StaffContext, type: Extract<CaseCommand['type'], 'approve-reply' | 'clear-reply'>, { text: edited, ...target }: ApproveReply): Promise<CaseState> => {
  const drafted = await currentReply(ctx.db, target.caseNo)
  const text = edited ?? drafted ?? ''
  return actOnCase(ctx, target, { type, text, edited: edited !== undefined && edited !== drafted }, (tx, { next }) =>
    settleReply(tx, { caseId: next.id, status: next.status === 'legal-review' ? 'drafted' : 'approved', text, reviewerId: ctx.actor.id, reason: null, at: ctx.now }))
}

/** 审核通过: the reply goes to the citizen, or to the legal reviewer where the matter asks for it. Never by the one who drafted it. */
export const approveReply = (ctx: StaffContext, input: ApproveReply): Promise<CaseState> => settleWith(ctx, 'approve-reply', input)
