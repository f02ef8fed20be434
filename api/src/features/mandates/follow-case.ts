import type { Input } from '@minsheng/contract/index.ts'
import { sql } from '@minsheng/db/client.ts'
import type { CitizenContext } from '../../context.ts'
import { Refused } from '../../refused.ts'
import { assertCode, lockCase, saveCase } from '../cases/index.ts'
import { recordMandate } from './record-mandate.ts'

type FollowCase = Input<'POST /helped-cases'>['body']

/** 替人跟进: with the number and the code the person gave them, and the person's yes recorded, a helper acts in the case. */
export const followCase = async (ctx: CitizenContext, { mandate, ...code }: FollowCase): Promise<{ done: true }> => {
  await assertCode(ctx, code)
  await ctx.db.transaction(async (tx) => {
    const { kase, citizenId } = await lockCase(tx, code.caseNo)
    if (citizenId === ctx.actor.id) throw new Refused('mandate-own-case')
    const [known] = await tx.query<{ id: string }>(sql`SELECT id FROM mandate WHERE case_id = ${kase.id}::uuid AND helper_id = ${ctx.actor.id}::uuid AND revoked_at IS NULL`)
    if (known) return
    await recordMandate(ctx, tx, { caseId: kase.id, identity: kase.identity, helperId: ctx.actor.id, mandate })
    await saveCase(ctx, tx, { ...kase, version: kase.version + 1 }, [{ type: 'mandate-recorded', relation: mandate.relation, given: mandate.given }],
      { at: ctx.now, actorId: ctx.actor.id, unitId: null, mandateId: mandate.mandateId })
  })
  return { done: true }
}
