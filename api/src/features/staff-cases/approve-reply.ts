import type { Input } from '@minsheng/contract/index.ts'
import type { StaffContext } from '../../context.ts'
import { actOnCase, type CaseState } from './act-on-case.ts'
import { currentReply, settleReply } from './replies.ts'

type ApproveReply = Input<'POST /staff/cases/:caseNo/reply/approve'>['body'] & { caseNo: string }

/** 审核通过: the reply, as drafted or as corrected here, goes to the citizen. Never by the one who drafted it. */
export const approveReply = async (ctx: StaffContext, { text: edited, ...target }: ApproveReply): Promise<CaseState> => {
  const drafted = await currentReply(ctx.db, target.caseNo)
  // The version decides: if the draft changes between reading it and locking the case, the command is stale. A case without
  // a draft, or out of this person's sight, is refused on the way.
  const text = edited ?? drafted ?? ''
  return actOnCase(ctx, target, { type: 'approve-reply', text, edited: edited !== undefined && edited !== drafted }, (tx, { next }) =>
    settleReply(tx, { caseId: next.id, status: 'approved', text, reviewerId: ctx.actor.id, reason: null, at: ctx.now }))
}
