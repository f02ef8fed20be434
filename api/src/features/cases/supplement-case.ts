import { decide } from '@minsheng/domain/case/decide.ts'
import { isCheckable } from '@minsheng/domain/publishing/content-flags.ts'
import type { CitizenContext } from '../../context.ts'
import { assertAllowed } from '../../refused.ts'
import { askCheck } from '../content-checks/index.ts'
import { announce } from '../notices/index.ts'
import { findMainCase } from './main-case.ts'
import { isRecorded, lockCase, saveCase } from './repository.ts'
import { standingIn } from './standing.ts'

type SupplementCase = { caseNo: string, supplementId: string, text: string }

/** Adds the citizen's further words, after a merge to the case that is handled for both. The phone named them, so the same words sent twice are one supplement. */
export const supplementCase = async (ctx: CitizenContext, { caseNo, supplementId, text }: SupplementCase): Promise<{ done: true }> => {
  await ctx.db.transaction(async (tx) => {
    const own = await findMainCase(tx, caseNo)
    const { kase, citizenId } = await lockCase(tx, own.main_no)
    const { mandateId } = await standingIn(ctx, tx, own)
    if (await isRecorded(tx, kase.id, supplementId)) return
    const decision = decide({ type: 'supplement', text }, kase, { actorId: ctx.actor.id, today: ctx.today })
    assertAllowed(decision)
    await saveCase(ctx, tx, decision.next, decision.events, { at: ctx.now, actorId: ctx.actor.id, unitId: null, recordId: supplementId, mandateId })
    if (isCheckable(decision.next)) await askCheck(tx, { caseId: kase.id, kind: 'supplement', partId: supplementId }, ctx.now)
    await announce(ctx, tx, decision.next, decision.events, citizenId)
  })
  ctx.wakeRelay()
  return { done: true }
}
