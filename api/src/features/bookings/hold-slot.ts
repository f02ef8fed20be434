import type { Input } from '@minsheng/contract/index.ts'
import { bookingRules } from '@minsheng/domain/slots/booking-rules.ts'
import type { Pool } from '@minsheng/domain/slots/schedule.ts'
import { sql, type Tx } from '@minsheng/db/client.ts'
import type { CitizenContext } from '../../context.ts'
import { Refused } from '../../refused.ts'
import { retrying } from '../../retrying.ts'
import { assertPrivacy } from '../citizens/index.ts'
import { assertCalm } from './challenge.ts'
import { insertBooking } from './insert-booking.ts'
import { assertNotPaused, assertRoomForAccount } from './limits.ts'
import { offerFree } from './offers.ts'
import { lockPersons } from './person-locks.ts'
import type { BookingView } from './present.ts'
import { viewBooking } from './queries.ts'
import type { SlotRow } from './rows.ts'
import { askedAs, findSame, meant } from './same-booking.ts'
import { freeIn, lockSeats } from './seats.ts'
import { findWanted, stillSeemsFree } from './wanted-slot.ts'

type HoldSlot = Input<'PUT /bookings/:bookingId'>['body'] & { bookingId: string }

const MINUTE_MS = 60_000

const wishOf = ({ bookingId, slotId, guideId, appliedOn, forElder, checklistId }: HoldSlot) => ({ bookingId, slotId, guideId, appliedOn, forElder, checklistId })

const assertOwnChecklist = async ({ db, actor }: CitizenContext, checklistId: string | null): Promise<void> => {
  if (checklistId === null) return
  const rows = await db.query<{ id: string }>(sql`SELECT id FROM checklist WHERE id = ${checklistId}::uuid AND citizen_id = ${actor.id}::uuid`)
  if (rows.length === 0) throw new Refused('checklist-not-found')
}

/** The slots of this account's own hold that is over: it lapses with the rest. One that still runs is in the way. */
const slotsOfOld = async (ctx: CitizenContext, tx: Tx): Promise<string[]> => {
  const rows = await tx.query<{ over: boolean, slot_id: string }>(sql`
    SELECT b.expires_at <= ${ctx.now} AS over, t.slot_id FROM booking b JOIN booking_seat t ON t.booking_id = b.id WHERE b.citizen_id = ${ctx.actor.id}::uuid AND b.status = 'held' AND b.offer_of IS NULL`)
  if (rows.some(({ over }) => !over)) throw new Refused('one-hold')
  return rows.map(({ slot_id }) => slot_id)
}

/** `false`: somebody was faster. What lapsed and was offered to those waiting on the way stays so. */
const hold = async (ctx: CitizenContext, tx: Tx, input: HoldSlot, run: readonly SlotRow[]): Promise<boolean> => {
  const pool: Pool = input.forElder ? 'kept' : 'public'
  // Thousands may have waited for this connection: those who come too late must not each wait for the lock as well.
  const late = !await stillSeemsFree(ctx, tx, input.slotId, pool)
  if (!late) await lockPersons(tx, [`account ${ctx.actor.id}`])
  if (await findSame(ctx.cipher, tx, { citizenId: ctx.actor.id }, wishOf(input))) return true
  if (late) return false
  const old = await slotsOfOld(ctx, tx)
  await assertRoomForAccount(ctx, tx, ctx.actor.id, input.bookingId)
  const locked = await lockSeats(ctx, tx, [...run.map(({ id }) => id), ...old])
  await offerFree(ctx, tx, locked)
  if (run.some(({ id }) => freeIn(locked, id, pool) < 1)) return false
  await insertBooking(ctx, tx, locked, {
    id: input.bookingId, guideId: input.guideId, run, pool, channel: 'online', expiresAt: new Date(ctx.now.getTime() + bookingRules.holdMinutes * MINUTE_MS),
    citizenId: ctx.actor.id, appliedOn: input.appliedOn, checklistId: input.checklistId
  }, askedAs(ctx.cipher, wishOf(input)))
  return true
}

/** Holds a slot for five minutes. The phone named the booking: asked twice on a bad line it is one. A slot that is full is refused after one short read. */
export const holdSlot = async (ctx: CitizenContext, input: HoldSlot): Promise<BookingView> => {
  if (await findSame(ctx.cipher, ctx.db, { citizenId: ctx.actor.id }, wishOf(input))) return viewBooking(ctx, input.bookingId)
  await assertCalm(ctx, input.challenge)
  const run = await findWanted(ctx, input, [input.forElder ? 'kept' : 'public'])
  await assertPrivacy(ctx)
  await assertNotPaused(ctx, ctx.db, ctx.actor.id)
  await assertOwnChecklist(ctx, input.checklistId)
  const held = await retrying(() => ctx.db.transaction((tx) => hold(ctx, tx, input, run))).catch(meant)
  ctx.wakeRelay()
  if (!held) throw new Refused('slot-gone')
  return viewBooking(ctx, input.bookingId)
}
