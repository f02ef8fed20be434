import { decideBooking } from '@minsheng/domain/slots/decide-booking.ts'
import type { CitizenContext } from '../../context.ts'
import { assertAllowed } from '../../refused.ts'
import { retrying } from '../../retrying.ts'
import { giveUp } from './give-up.ts'
import { lockOwn, standingOf } from './repository.ts'

/** Gives a hold or an offer back before it was confirmed; whoever waits is offered the seat at once. Said twice it is the same. */
export const releaseBooking = async (ctx: CitizenContext, bookingId: string): Promise<{ done: true }> => {
  await retrying(() => ctx.db.transaction(async (tx) => {
    const row = await lockOwn(tx, bookingId, ctx.actor.id)
    if (row.status === 'released' || row.status === 'lapsed') return
    const move = decideBooking('release', await standingOf(tx, row), { now: ctx.now.getTime(), today: ctx.today, by: 'owner' })
    assertAllowed(move)
    await giveUp(ctx, tx, row, move)
  }))
  ctx.wakeRelay()
  return { done: true }
}
