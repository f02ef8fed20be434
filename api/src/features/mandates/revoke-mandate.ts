import type { Input, Output } from '@minsheng/contract/index.ts'
import { sql, type Tx } from '@minsheng/db/client.ts'
import type { CitizenContext, Context } from '../../context.ts'
import { Refused } from '../../refused.ts'
import { queryCodeOf } from '../../security/query-code.ts'
import { assertCode, lockCase, saveCase, standingIn, type LockedCase } from '../cases/index.ts'

type Revoked = Output<'POST /mandates/revoke'>
type Revoking = { mandateId: string, by: 'person' | 'helper', actorId: string }

/**
 * Ends a mandate at once. The helper knew the query code: when the person revokes, a new one takes its place and is told to
 * the person here and nowhere else.
 */
const revoke = async (ctx: Context, tx: Tx, { kase }: LockedCase, { mandateId, by, actorId }: Revoking): Promise<Revoked> => {
  const ended = await tx.query<{ id: string }>(sql`
    UPDATE mandate SET revoked_at = ${ctx.now}, revoked_by = ${by} WHERE id = ${mandateId}::uuid AND case_id = ${kase.id}::uuid AND revoked_at IS NULL RETURNING id`)
  if (ended.length === 0) throw new Refused('mandate-not-found')
  const [row] = await tx.query<{ code_no: number }>(sql`UPDATE cases SET code_no = code_no + ${by === 'person' ? 1 : 0} WHERE id = ${kase.id}::uuid RETURNING code_no`)
  await saveCase(ctx, tx, { ...kase, version: kase.version + 1 }, [{ type: 'mandate-revoked', by }], { at: ctx.now, actorId, unitId: null, ...(by === 'helper' ? { mandateId } : {}) })
  return { done: true, queryCode: by === 'person' ? queryCodeOf(ctx.cipher, kase.id, row?.code_no ?? 0) : null }
}

/** The person revokes in the mini program, or a helper gives up their own mandate. */
export const revokeMandate = (ctx: CitizenContext, { caseNo, mandateId }: { caseNo: string, mandateId: string }): Promise<Revoked> =>
  ctx.db.transaction(async (tx) => {
    const locked = await lockCase(tx, caseNo)
    const standing = await standingIn(ctx, tx, { id: locked.kase.id, identity: locked.kase.identity, citizen_id: locked.citizenId })
    if (standing.mandateId !== null && standing.mandateId !== mandateId) throw new Refused('mandate-not-found')
    return revoke(ctx, tx, locked, { mandateId, by: standing.mandateId === null ? 'person' : 'helper', actorId: ctx.actor.id })
  })

/** The person revokes with the paper in hand: number and code are enough. */
export const revokeByCode = async (ctx: Context, { mandateId, ...code }: Input<'POST /mandates/revoke'>['body']): Promise<Revoked> => {
  await assertCode(ctx, code)
  return ctx.db.transaction(async (tx) => {
    const locked = await lockCase(tx, code.caseNo)
    return revoke(ctx, tx, locked, { mandateId, by: 'person', actorId: locked.citizenId ?? 'citizen' })
  })
}
