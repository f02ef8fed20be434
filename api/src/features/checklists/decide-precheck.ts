import type { Input } from '@minsheng/contract/index.ts'
import { decidePrecheck as decide } from '@minsheng/domain/guides/precheck.ts'
import { noticeOfPrecheck } from '@minsheng/domain/notices/precheck-notice.ts'
import { appendAudit } from '../../audit/append.ts'
import type { StaffContext } from '../../context.ts'
import { assertAllowed, Refused } from '../../refused.ts'
import { tell } from '../notices/index.ts'
import { viewPrecheck, type PrecheckView } from './look-prechecks.ts'
import { lockPrecheck, papersOf, saveDecision } from './repository.ts'

type Decide = Input<'POST /staff/prechecks/:precheckId/decision'>['body'] & { precheckId: string }

/** An officer ticks every paper or says how to put it right, all at once, and the citizen is told before they set out. */
export const decidePrecheck = async (ctx: StaffContext, { precheckId, version, papers: verdicts, note, secondTimeBecause }: Decide): Promise<PrecheckView> => {
  await ctx.db.transaction(async (tx) => {
    const row = await lockPrecheck(tx, precheckId, ctx.actor.unitId)
    if (row.version !== version) throw new Refused('precheck-stale')
    const papers = await papersOf(tx, row.id)
    const decision = decide({ status: row.status, wrongLists: row.wrong_lists, papers: papers.map(({ paper_id }) => paper_id) }, { verdicts, secondTimeBecause: secondTimeBecause ?? null })
    assertAllowed(decision)
    await saveDecision(tx, row, decision, { verdicts, note, at: ctx.now, by: ctx.actor.id })
    await appendAudit(tx, { at: ctx.now, actorId: ctx.actor.id, action: 'precheck-decided', subject: row.id, data: { status: decision.status, wrongLists: decision.wrongLists, second: decision.secondBecause !== null } })
    await tell(ctx, tx, { key: `precheck:${row.id}:${row.version}`, citizenId: row.citizen_id, draft: noticeOfPrecheck(decision.status, { code: row.code, today: ctx.today }, ctx.noticeWording) })
  })
  ctx.wakeRelay()
  return viewPrecheck(ctx, precheckId)
}
