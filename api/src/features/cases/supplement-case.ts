import { decide } from '@minsheng/domain/case/decide.ts'
import type { CitizenContext } from '../../context.ts'
import { assertAllowed } from '../../refused.ts'
import { announce } from '../notices/index.ts'
import { findMainCaseNo } from './main-case.ts'
import { isRecorded, lockCase, saveCase } from './repository.ts'

type SupplementCase = { caseNo: string, supplementId: string, text: string }

/** Adds the citizen's further words, after a merge to the case that is handled for both. The phone named them, so the same words sent twice are one supplement. */
export const supplementCase = async (ctx: CitizenContext, { caseNo, supplementId, text }: SupplementCase): Promise<{ done: true }> => {
  const mainNo = await findMainCaseNo(ctx, caseNo)
  await ctx.db.transaction(async (tx) => {
    const { kase, citizenId } = await lockCase(tx, mainNo)
    if (await isRecorded(tx, kase.id, supplementId)) return
    const decision = decide({ type: 'supplement', text }, kase, { actorId: ctx.actor.id, today: ctx.today })
    assertAllowed(decision)
    await saveCase(ctx, tx, decision.next, decision.events, { at: ctx.now, actorId: ctx.actor.id, unitId: null, recordId: supplementId })
    await announce(ctx, tx, decision.next, decision.events, citizenId)
  })
  ctx.wakeRelay()
  return { done: true }
}
