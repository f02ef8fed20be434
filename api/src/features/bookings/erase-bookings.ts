import { decideBooking } from '@minsheng/domain/slots/decide-booking.ts'
import { sql, type Tx } from '@minsheng/db/client.ts'
import type { CitizenContext, Context } from '../../context.ts'
import { assertAllowed } from '../../refused.ts'
import { retrying } from '../../retrying.ts'
import { giveUp } from './give-up.ts'
import { appendEvent, lockOwn, standingOf } from './repository.ts'

/** Gives up a visit to come because its owner closes the account: also in the last hour, so that the seat is somebody's. */
export const dropBooking = async (ctx: CitizenContext, bookingId: string): Promise<void> => {
  await retrying(() => ctx.db.transaction(async (tx) => {
    const row = await lockOwn(tx, bookingId, ctx.actor.id)
    if (row.status !== 'held' && row.status !== 'booked') return
    const move = decideBooking(row.status === 'held' ? 'release' : 'cancel', await standingOf(tx, row), { now: ctx.now.getTime(), today: ctx.today, by: 'staff' })
    assertAllowed(move)
    await giveUp(ctx, tx, row, move, { by: 'owner' })
  }))
  ctx.wakeRelay()
}

/** Takes a citizen and everybody they booked for out of every visit and wait; what is left is counted only (个人信息保护法 第四十七条). */
export const eraseBookingsOf = async (ctx: Context, tx: Tx, citizenId: string): Promise<number> => {
  const rows = await tx.query<{ id: string }>(sql`SELECT id FROM booking WHERE citizen_id = ${citizenId}::uuid ORDER BY id FOR UPDATE`)
  const ids = rows.map(({ id }) => id)
  await tx.query(sql`DELETE FROM booking_party WHERE booking_id = ANY(${ids}::uuid[])`)
  await tx.query(sql`
    UPDATE booking SET citizen_id = NULL, checklist_id = NULL, contact_cipher = NULL, phone_index = NULL, address_cipher = NULL, excuse = NULL, applied_on = NULL, version = version + 1 WHERE id = ANY(${ids}::uuid[])`)
  for (const id of ids) await appendEvent(ctx, tx, id, 'erased', {})
  // Each wait becomes somebody's of whom nothing is known, not the same somebody's.
  await tx.query(sql`UPDATE waiting_entry SET citizen_id = gen_random_uuid(), applied_on = NULL WHERE citizen_id = ${citizenId}::uuid`)
  await tx.query(sql`DELETE FROM wave_ticket WHERE citizen_id = ${citizenId}::uuid`)
  return ids.length
}
