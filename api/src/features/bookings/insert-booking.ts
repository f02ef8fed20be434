import type { BookingChannel } from '@minsheng/domain/slots/booking.ts'
import type { Pool } from '@minsheng/domain/slots/schedule.ts'
import type { Day } from '@minsheng/domain/calendar/day.ts'
import { sql, type Tx } from '@minsheng/db/client.ts'
import type { Context } from '../../context.ts'
import { inventCode } from '../../security/spoken-code.ts'
import { appendEvent, type EventDetail } from './repository.ts'
import { bookingColumns, type BookingRow, type SlotRow } from './rows.ts'
import { takeSeats, type LockedSeats } from './seats.ts'

/** A booking as it begins: held for somebody until a minute, in slots in a row. */
export type NewBooking = {
  id: string, guideId: string, run: readonly Pick<SlotRow, 'id' | 'schedule_id' | 'unit_id' | 'day' | 'starts_at' | 'ends_at'>[], pool: Pool, channel: BookingChannel, expiresAt: Date
  citizenId: string | null, registeredBy?: string | null, offerOf?: string | null, appliedOn: Day | string | null, checklistId: string | null
}

/** Enters a hold and takes its seats. They are locked and were seen to be free. `detail` is what was asked for, so that a repeated request is known again. */
export const insertBooking = async (ctx: Context, tx: Tx, locked: LockedSeats, booking: NewBooking, detail: EventDetail): Promise<BookingRow> => {
  const [first] = booking.run
  const last = booking.run.at(-1)
  if (!first || !last) throw new Error('a booking without a slot')
  const rows: BookingRow[] = []
  // A code that is taken already is rare enough to be drawn again.
  while (rows.length === 0) {
    rows.push(...await tx.query<BookingRow>(sql`
      INSERT INTO booking AS b (id, code, schedule_id, unit_id, guide_id, day, starts_at, ends_at, pool, channel, status, expires_at, citizen_id, registered_by, offer_of, applied_on, checklist_id, created_at)
      VALUES (${booking.id}::uuid, ${inventCode()}, ${first.schedule_id}::uuid, ${first.unit_id}, ${booking.guideId}, ${first.day}, ${first.starts_at}, ${last.ends_at}, ${booking.pool}, ${booking.channel}, 'held', ${booking.expiresAt},
        ${booking.citizenId}::uuid, ${booking.registeredBy ?? null}::uuid, ${booking.offerOf ?? null}::uuid, ${booking.appliedOn}, ${booking.checklistId}::uuid, ${ctx.now})
      ON CONFLICT (code) DO NOTHING RETURNING ${bookingColumns}`))
  }
  await takeSeats(tx, locked, booking.id, booking.run.map(({ id }) => id), booking.pool)
  await appendEvent(ctx, tx, booking.id, booking.offerOf ? 'offered' : 'held', detail)
  return rows[0] as BookingRow
}
