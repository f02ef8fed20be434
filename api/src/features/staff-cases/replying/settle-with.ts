import type { Input } from '@minsheng/contract/index.ts'
import type { CaseCommand, Outcome } from '@minsheng/domain/case/commands.ts'
import type { StaffContext } from '../../../context.ts'
import { actOnCase, type CaseState } from '../act-on-case.ts'
import { currentReply, settleReply } from './replies.ts'

type Reviewed = Input<'POST /staff/cases/:caseNo/reply/approve'>['body'] & { caseNo: string }
type Said = { text: string, edited: boolean, outcome?: Outcome }

/**
 * A reviewer lets the words under review pass, as drafted or as corrected here. The version decides: if the draft changes
 * between reading it and locking the case, the command is stale. A case without a draft, or out of this person's sight, is
 * refused on the way.
 */
export const settleWith = async (ctx: StaffContext, { text: edited, ...target }: Reviewed, commandFrom: (said: Said) => CaseCommand): Promise<CaseState> => {
  const drafted = await currentReply(ctx.db, target.caseNo)
  const text = edited ?? drafted?.text ?? ''
  const command = commandFrom({ text, edited: edited !== undefined && edited !== drafted?.text, ...(drafted?.outcome ? { outcome: drafted.outcome } : {}) })
  return actOnCase(ctx, target, command, (tx, { next }) =>
    settleReply(tx, { caseId: next.id, status: next.status === 'legal-review' ? 'drafted' : 'approved', text, reviewerId: ctx.actor.id, reason: null, at: ctx.now }))
}
