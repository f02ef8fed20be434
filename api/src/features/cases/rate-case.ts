import { decide } from '@minsheng/domain/case/decide.ts'
import { sql } from '@minsheng/db/client.ts'
import type { Input } from '@minsheng/contract/index.ts'
import type { CitizenContext } from '../../context.ts'
import { assertAllowed } from '../../refused.ts'
import { announce } from '../notices/index.ts'
import { isRecorded, saveCase } from './repository.ts'
import { lockActingCase } from './standing.ts'

type RateCase = Input<'POST /cases/:caseNo/rating'>['body'] & { caseNo: string }

/**
 * The citizen says whether it was solved and whether they were treated well: two questions, both shown with the answer.
 * The phone names it, so the same one sent twice is one. After a second round the later rating stands; the first stays in the history.
 */
export const rateCase = async (ctx: CitizenContext, { caseNo, ratingId, solved, treated, comment }: RateCase): Promise<{ done: true }> => {
  await ctx.db.transaction(async (tx) => {
    const { kase, citizenId, mandateId } = await lockActingCase(ctx, tx, caseNo)
    if (ratingId && await isRecorded(tx, kase.id, ratingId)) return
    const decision = decide({ type: 'rate', solved, treated, comment: comment ?? null }, kase, { actorId: ctx.actor.id, today: ctx.today })
    assertAllowed(decision)
    await saveCase(ctx, tx, decision.next, decision.events, { at: ctx.now, actorId: ctx.actor.id, unitId: null, mandateId, ...(ratingId ? { recordId: ratingId } : {}) })
    await tx.query(sql`INSERT INTO rating (case_id, solved, treated, comment, at) VALUES (${kase.id}::uuid, ${solved}, ${treated}, ${kase.identity === 'confidential' ? null : comment ?? null}, ${ctx.now})
      ON CONFLICT (case_id) DO UPDATE SET solved = excluded.solved, treated = excluded.treated, comment = excluded.comment, at = excluded.at`)
    await tx.query(sql`UPDATE publication SET solved = ${solved}, treated = ${treated} WHERE case_id = ${kase.id}::uuid`)
    await announce(ctx, tx, decision.next, decision.events, citizenId)
  })
  ctx.wakeRelay()
  return { done: true }
}
