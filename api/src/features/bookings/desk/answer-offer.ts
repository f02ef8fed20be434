import type { Input } from '@minsheng/contract/index.ts'
import { decideBooking } from '@minsheng/domain/slots/decide-booking.ts'
import type { Tx } from '@minsheng/db/client.ts'
import type { StaffContext } from '../../../context.ts'
import { assertAllowed, Refused } from '../../../refused.ts'
import { retrying } from '../../../retrying.ts'
import { confirmLocked, isSameComing, personNames } from '../coming.ts'
import { assertSeen, viewDesk, type DeskView } from '../desk.ts'
import { giveUp } from '../give-up.ts'
import { lockPersons } from '../person-locks.ts'
import { appendEvent, lockBooking, standingOf } from '../repository.ts'
import type { BookingRow } from '../rows.ts'
import { meant } from '../same-booking.ts'

type Accept = Input<'POST /staff/bookings/:bookingId/accept'>['body'] & { bookingId: string }

// Of a citizen's own offer nobody at the counter decides.
const lockOffer = async (ctx: StaffContext, tx: Tx, bookingId: string): Promise<BookingRow> => {
  const row = await lockBooking(tx, bookingId)
  assertSeen(ctx, row)
  if (row.offer_of === null || row.citizen_id !== null) throw new Refused('booking-not-found')
  return row
}

/** Whoever was rung takes the place kept for them: who comes is entered, and it is booked. Said twice with the same people it is the same. */
export const acceptOffer = async (ctx: StaffContext, { bookingId, ...coming }: Accept): Promise<DeskView> => {
  await retrying(() => ctx.db.transaction(async (tx) => {
    await lockPersons(tx, personNames(ctx, coming))
    const row = await lockOffer(ctx, tx, bookingId)
    if (row.booked_at !== null) {
      if (await isSameComing(ctx, tx, row, coming)) return
      throw new Refused('booking-taken')
    }
    await confirmLocked(ctx, tx, row, coming, 'staff')
    await appendEvent(ctx, tx, row.id, 'rung', {})
  })).catch(meant)
  ctx.wakeRelay()
  return viewDesk(ctx, bookingId)
}

/** Whoever was rung does not want the place: it goes to whoever is next, and they wait no more. Said twice it is the same. */
export const declineOffer = async (ctx: StaffContext, bookingId: string): Promise<{ done: true }> => {
  await retrying(() => ctx.db.transaction(async (tx) => {
    const row = await lockOffer(ctx, tx, bookingId)
    if (row.status === 'released' || row.status === 'lapsed') return
    const move = decideBooking('release', await standingOf(tx, row), { now: ctx.now.getTime(), today: ctx.today, by: 'staff' })
    assertAllowed(move)
    await giveUp(ctx, tx, row, move)
  }))
  ctx.wakeRelay()
  return { done: true }
}
