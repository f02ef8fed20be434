import type { Input } from '@minsheng/contract/index.ts'
import type { CitizenContext } from '../../context.ts'
import { Refused } from '../../refused.ts'
import { retrying } from '../../retrying.ts'
import { assertPrivacy } from '../citizens/index.ts'
import { confirmLocked, isSameComing, personNames, type Coming } from './coming.ts'
import { assertNotPaused, assertRoomForAccount } from './limits.ts'
import { lockPersons } from './person-locks.ts'
import type { BookingView } from './present.ts'
import { viewBooking } from './queries.ts'
import { lockOwn } from './repository.ts'
import { meant } from './same-booking.ts'

type Confirm = Input<'POST /bookings/:bookingId/confirm'>['body'] & { bookingId: string }

const ofOthers: ReadonlySet<string> = new Set(['party-booked', 'too-many-for-phone'])

// Three times a day an account is told that somebody it names has a visit. After that it is told so of whomever it names, which tells nothing.
const counting = (ctx: CitizenContext) => async (problem: unknown): Promise<never> => {
  if (problem instanceof Refused && ofOthers.has(problem.code)) await ctx.attempts.take('told-of-others', ctx.actor.id)
  throw problem
}

/** Makes a hold or an offer a booking: who comes, how to reach them. It takes the hold and enters everything in one transaction, or nothing. */
export const confirmBooking = async (ctx: CitizenContext, { bookingId, ...given }: Confirm): Promise<BookingView> => {
  await ctx.attempts.take('confirm-booking', ctx.actor.id)
  await ctx.attempts.take('confirm-booking-by-address', ctx.address)
  await assertPrivacy(ctx)
  const coming: Coming = given
  const wasTold = await ctx.attempts.areSpent('told-of-others', ctx.actor.id)
  await retrying(() => ctx.db.transaction(async (tx) => {
    await lockPersons(tx, [`account ${ctx.actor.id}`, ...personNames(ctx, coming)])
    const row = await lockOwn(tx, bookingId, ctx.actor.id)
    if (row.booked_at !== null) {
      // Confirmed already. Said again with the same people it is the same; with others it is none of this.
      if (await isSameComing(ctx, tx, row, coming)) return
      throw new Refused('booking-taken')
    }
    if (wasTold) throw new Refused('party-booked')
    await assertNotPaused(ctx, tx, ctx.actor.id)
    await assertRoomForAccount(ctx, tx, ctx.actor.id, row.id)
    await confirmLocked(ctx, tx, row, coming, 'owner')
  })).catch(meant).catch(wasTold ? undefined : counting(ctx))
  ctx.wakeRelay()
  return viewBooking(ctx, bookingId)
}
