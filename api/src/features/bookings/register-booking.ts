import type { Input } from '@minsheng/contract/index.ts'
import { bookingRules } from '@minsheng/domain/slots/booking-rules.ts'
import type { Pool } from '@minsheng/domain/slots/schedule.ts'
import type { Tx } from '@minsheng/db/client.ts'
import type { StaffContext } from '../../context.ts'
import { Refused } from '../../refused.ts'
import { retrying } from '../../retrying.ts'
import { confirmLocked, isSameComing, personNames } from './coming.ts'
import { viewDesk, type DeskView } from './desk.ts'
import { insertBooking } from './insert-booking.ts'
import { offerFree } from './offers.ts'
import { lockPersons } from './person-locks.ts'
import type { SlotRow } from './rows.ts'
import { askedAs, findSame, meant } from './same-booking.ts'
import { freeIn, lockSeats } from './seats.ts'
import { findWanted, openPools } from './wanted-slot.ts'

type Register = Input<'PUT /staff/bookings/:bookingId'>['body'] & { bookingId: string }

const MINUTE_MS = 60_000
// Seats kept for the telephone first, then the public's.
const pools: readonly Pool[] = ['kept', 'public']

const wishOf = ({ bookingId, slotId, guideId, appliedOn, channel }: Register) => ({ bookingId, slotId, guideId, appliedOn, channel })

const assertSame = async (ctx: StaffContext, tx: Tx, input: Register): Promise<boolean> => {
  const row = await findSame(ctx.cipher, tx, { staffId: ctx.actor.id }, wishOf(input))
  if (row && !await isSameComing(ctx, tx, row, input)) throw new Refused('booking-taken')
  return row !== undefined
}

const register = async (ctx: StaffContext, tx: Tx, input: Register, run: readonly SlotRow[]): Promise<boolean> => {
  await lockPersons(tx, personNames(ctx, input))
  if (await assertSame(ctx, tx, input)) return true
  const locked = await lockSeats(ctx, tx, run.map(({ id }) => id))
  await offerFree(ctx, tx, locked)
  const open = await openPools(ctx, tx, locked.slots.filter(({ id }) => run.some((each) => each.id === id)), pools)
  const pool = open.find((each) => run.every(({ id }) => freeIn(locked, id, each) > 0))
  if (pool === undefined) return false
  const row = await insertBooking(ctx, tx, locked, {
    id: input.bookingId, guideId: input.guideId, run, pool, channel: input.channel, expiresAt: new Date(ctx.now.getTime() + bookingRules.holdMinutes * MINUTE_MS), citizenId: null, registeredBy: ctx.actor.id, appliedOn: input.appliedOn, checklistId: null
  }, askedAs(ctx.cipher, wishOf(input)))
  await confirmLocked(ctx, tx, row, input, 'staff')
  return true
}

/** Books for somebody who calls or stands at the counter: held and confirmed in one. Nobody needs an account for it. */
export const registerBooking = async (ctx: StaffContext, input: Register): Promise<DeskView> => {
  if (await assertSame(ctx, ctx.db, input)) return viewDesk(ctx, input.bookingId)
  const run = await findWanted(ctx, input, pools)
  const done = await retrying(() => ctx.db.transaction((tx) => register(ctx, tx, input, run))).catch(meant)
  ctx.wakeRelay()
  if (!done) throw new Refused('slot-gone')
  return viewDesk(ctx, input.bookingId)
}
