import { sql, type Tx } from '@minsheng/db/client.ts'
import { appendAudit } from '../../audit/append.ts'
import type { CitizenContext } from '../../context.ts'
import { Refused } from '../../refused.ts'
import { dropBooking, eraseBookingsOf, leaveWaiting } from '../bookings/index.ts'
import { deleteChecklist } from '../checklists/index.ts'
import { revokeMandate } from '../mandates/index.ts'
import { forgetRecipient } from '../notices/index.ts'
import { NOBODY, unlinkCitizen } from '../vault/index.ts'
import { openVisits, viewClosing } from './view-closing.ts'

const assertNotAtTheCounter = async ({ db, actor, today }: CitizenContext): Promise<void> => {
  const here = await db.query(sql`SELECT 1 FROM booking WHERE citizen_id = ${actor.id}::uuid AND status = 'arrived' AND day = ${today} LIMIT 1`)
  if (here.length > 0) throw new Refused('closing-visit-open')
}

// What others wait for or look at is given up as it would be one by one; a closing that stops half-way goes on when pressed again.
const giveUpAll = async (ctx: CitizenContext): Promise<void> => {
  const { bookings, waits } = await openVisits(ctx)
  for (const { id } of waits) await leaveWaiting(ctx, id)
  for (const { id } of bookings) await dropBooking(ctx, id)
  for (const { id } of await ctx.db.query<{ id: string }>(sql`SELECT id FROM checklist WHERE citizen_id = ${ctx.actor.id}::uuid`)) await deleteChecklist(ctx, id)
  const helping = await ctx.db.query<{ id: string, case_no: string }>(sql`
    SELECT m.id, c.case_no FROM mandate m JOIN cases c ON c.id = m.case_id WHERE m.helper_id = ${ctx.actor.id}::uuid AND m.revoked_at IS NULL AND c.identity <> 'confidential' AND c.citizen_id IS DISTINCT FROM ${ctx.actor.id}::uuid`)
  for (const { id, case_no } of helping) await revokeMandate(ctx, { caseNo: case_no, mandateId: id })
}

type Me = { openid_index: string, union_index: string | null, phone_index: string | null }

const lockMe = async (tx: Tx, citizenId: string): Promise<Me> => {
  const [me] = await tx.query<Me>(sql`SELECT openid_index, union_index, phone_index FROM citizen WHERE id = ${citizenId}::uuid FOR UPDATE`)
  if (!me) throw new Refused('session-ended')
  return me
}

const unlinkCases = async (ctx: CitizenContext, tx: Tx, id: string): Promise<number> => {
  await unlinkCitizen(ctx, tx, id)
  // Photos nobody filed go with the next sweep; those of a case are the case's.
  await tx.query(sql`UPDATE case_file SET owner_id = ${NOBODY}::uuid, created_at = CASE WHEN case_id IS NULL THEN '1970-01-01' ELSE created_at END WHERE owner_id = ${id}::uuid`)
  return (await tx.query(sql`UPDATE cases SET citizen_id = NULL WHERE citizen_id = ${id}::uuid RETURNING id`)).length
}

/**
 * Closes an account (个人信息保护法 第四十七条): who the person is in WeChat, their number, logins, details, forms and the people of
 * their visits are erased; cases stay as the archive law wants them and belong to no account. Nobody can be found again by what is left.
 */
export const closeAccount = async (ctx: CitizenContext, { seal }: { seal: string }): Promise<{ done: true }> => {
  if ((await viewClosing(ctx)).seal !== seal) throw new Refused('closing-stale')
  await assertNotAtTheCounter(ctx)
  await giveUpAll(ctx)
  const { id } = ctx.actor
  await ctx.db.transaction(async (tx) => {
    const { openid_index: openidIndex, union_index: unionIndex, phone_index: phoneIndex } = await lockMe(tx, id)
    await forgetRecipient(tx, { citizenId: id, openidIndex, unionIndex, phoneIndex }, ctx.now)
    const bookings = await eraseBookingsOf(ctx, tx, id)
    const cases = await unlinkCases(ctx, tx, id)
    await tx.query(sql`DELETE FROM kept_details WHERE citizen_id = ${id}::uuid`)
    await tx.query(sql`DELETE FROM filled_form WHERE citizen_id = ${id}::uuid`)
    await tx.query(sql`DELETE FROM session WHERE subject_kind = 'citizen' AND subject_id = ${id}::uuid`)
    await tx.query(sql`DELETE FROM attempt WHERE key LIKE ${`%${id}%`}`)
    await tx.query(sql`DELETE FROM citizen WHERE id = ${id}::uuid`)
    await appendAudit(tx, { at: ctx.now, actorId: id, action: 'account-closed', subject: null, data: { cases, bookings } })
  })
  return { done: true }
}
