import { decideBooking } from '@minsheng/domain/slots/decide-booking.ts'
import type { CitizenContext } from '../../context.ts'
import { assertAllowed } from '../../refused.ts'
import { retrying } from '../../retrying.ts'
import { giveUp } from './give-up.ts'
import type { BookingView } from './present.ts'
import { viewBooking } from './queries.ts'
import { lockOwn, standingOf } from './repository.ts'

/** Cancels one's own booking while there is time; the seat goes to whoever waits, in the same moment. Said twice it is the same. */
export const cancelBooking = async (ctx: CitizenContext, bookingId: string): Promise<BookingView> => {
  await retrying(() => ctx.db.transaction(async (tx) => {
    const row = await lockOwn(tx, bookingId, ctx.actor.id)
    if (row.status === 'cancelled') return
    const move = decideBooking('cancel', await standingOf(tx, row), { now: ctx.now.getTime(), today: ctx.today, by: 'owner' })
    assertAllowed(move)
    await giveUp(ctx, tx, row, move, { by: 'owner' })
  }))
  ctx.wakeRelay()
  return viewBooking(ctx, bookingId)
}
