import { sql } from '@minsheng/db/client.ts'
import type { CitizenContext } from '../../context.ts'
import { Refused } from '../../refused.ts'
import { lockCase, saveCase } from '../cases/index.ts'
import { recordMandate, type NewMandate } from './record-mandate.ts'

/**
 * 替人提交: the case a helper filed is the other person's. From here the helper's right rests on the mandate alone, so that
 * revoking it leaves nothing behind.
 */
export const fileForAnother = async (ctx: CitizenContext, caseNo: string, mandate: NewMandate): Promise<{ done: true }> => {
  await ctx.db.transaction(async (tx) => {
    const { kase, citizenId } = await lockCase(tx, caseNo)
    const [known] = await tx.query<{ id: string }>(sql`SELECT id FROM mandate WHERE id = ${mandate.mandateId}::uuid AND case_id = ${kase.id}::uuid AND helper_id = ${ctx.actor.id}::uuid`)
    if (known) return
    if (citizenId !== ctx.actor.id) throw new Refused('case-not-found')
    await recordMandate(ctx, tx, { caseId: kase.id, identity: kase.identity, helperId: ctx.actor.id, mandate })
    await tx.query(sql`UPDATE cases SET citizen_id = NULL WHERE id = ${kase.id}::uuid`)
    await saveCase(ctx, tx, { ...kase, version: kase.version + 1 }, [{ type: 'mandate-recorded', relation: mandate.relation, given: mandate.given }],
      { at: ctx.now, actorId: ctx.actor.id, unitId: null, mandateId: mandate.mandateId })
  })
  return { done: true }
}
