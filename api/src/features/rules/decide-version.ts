import type { Day } from '@minsheng/domain/calendar/day.ts'
import type { ClockRule } from '@minsheng/domain/clock/clock.ts'
import type { StaffContext } from '../../context.ts'
import { appendToOutbox } from '../../outbox/append.ts'
import { Refused } from '../../refused.ts'
import { markSourceChanged } from '../publications/index.ts'
import { raiseForCited } from '../rechecks/index.ts'
import { assertNoticeWords } from './assert-notice-words.ts'
import { isUpToDate, lockVersion, putInForce, refuseProposal } from './repository.ts'
import type { VersionRow } from './rows.ts'

const assertMayDecide = ({ actor }: StaffContext, { state, proposed_by }: VersionRow): void => {
  if (state !== 'proposed') throw new Refused('rule-already-decided')
  if (proposed_by === actor.id) throw new Refused('own-proposal')
}

/**
 * Puts a proposal in force. By another person than the one who made it; not when the rule changed since; and a time limit only
 * from a day to come, so that no clock already begun moves; the public answers that cite its source say so from that day. The cases whose dates a calendar moves are recounted by the sweep.
 */
export const approveVersion = async (ctx: StaffContext, versionId: string): Promise<{ done: true }> => {
  await ctx.db.transaction(async (tx) => {
    const row = await lockVersion(tx, versionId)
    assertMayDecide(ctx, row)
    if (!await isUpToDate(tx, row)) throw new Refused('rules-moved-on')
    if (row.kind === 'clock' && (row.valid_from as Day) <= ctx.today) throw new Refused('rule-begins-too-soon')
    if (row.kind === 'notices') assertNoticeWords(row.subject, row.body)
    await putInForce(tx, row, ctx)
    if (row.kind === 'clock' && row.valid_from) {
      await markSourceChanged(tx, (row.body as ClockRule).source, row.valid_from, ctx.now)
      await raiseForCited(tx, { causeKind: 'rule', name: row.subject, cause: `时限规则 ${row.subject} ${(row.body as ClockRule).name}有新版本（${row.valid_from} 起）`, now: ctx.now })
    }
    await appendToOutbox(tx, [{ job: 'announce-rules', payload: { versionId } }])
  })
  await ctx.ruleBook.reload()
  ctx.wakeRelay()
  return { done: true }
}

/** Turns a proposal down and says why; it stays in the list. */
export const rejectVersion = async (ctx: StaffContext, { versionId, reason }: { versionId: string, reason: string }): Promise<{ done: true }> => {
  await ctx.db.transaction(async (tx) => {
    const row = await lockVersion(tx, versionId)
    assertMayDecide(ctx, row)
    await refuseProposal(tx, versionId, reason, ctx)
  })
  return { done: true }
}
