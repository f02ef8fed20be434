import type { Input } from '@minsheng/contract/index.ts'
import { sql } from '@minsheng/db/client.ts'
import type { CitizenContext } from '../../context.ts'
import { Refused } from '../../refused.ts'
import { retrying } from '../../retrying.ts'
import { moveLocked, poolsFor, standsIn } from './move-booking.ts'
import type { BookingView } from './present.ts'
import { viewBooking } from './queries.ts'
import { lockOwn, seatsOf } from './repository.ts'
import { bookingColumns, type BookingRow } from './rows.ts'
import { findWanted } from './wanted-slot.ts'

type Change = Input<'POST /bookings/:bookingId/change'>['body'] & { bookingId: string }

const findOwn = async ({ db, actor }: CitizenContext, bookingId: string): Promise<BookingRow> => {
  const [row] = await db.query<BookingRow>(sql`SELECT ${bookingColumns} FROM booking b WHERE b.id = ${bookingId}::uuid AND b.citizen_id = ${actor.id}::uuid`)
  if (!row) throw new Refused('booking-not-found')
  return row
}

/** Moves one's own booking to another slot. Who does not get the new one keeps the old. Said twice on a bad line it is one move. */
export const changeBooking = async (ctx: CitizenContext, { bookingId, slotId, version }: Change): Promise<BookingView> => {
  const before = await findOwn(ctx, bookingId)
  const own = (await seatsOf(ctx.db, [bookingId])).map(({ slot_id }) => slot_id)
  const run = await findWanted(ctx, { slotId, guideId: before.guide_id, appliedOn: before.applied_on }, poolsFor(before.pool, 'owner'), own)
  const moved = await retrying(() => ctx.db.transaction(async (tx) => {
    const row = await lockOwn(tx, bookingId, ctx.actor.id)
    if (standsIn(row, run)) return true
    if (row.version !== version) throw new Refused('booking-stale')
    return await moveLocked(ctx, tx, row, run, 'owner') !== null
  }))
  ctx.wakeRelay()
  if (!moved) throw new Refused('slot-gone')
  return viewBooking(ctx, bookingId)
}
