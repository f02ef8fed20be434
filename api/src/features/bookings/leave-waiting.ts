import { decideBooking } from '@minsheng/domain/slots/decide-booking.ts'
import { sql, type Tx } from '@minsheng/db/client.ts'
import type { CitizenContext } from '../../context.ts'
import { assertAllowed, Refused } from '../../refused.ts'
import { retrying } from '../../retrying.ts'
import { giveUp } from './give-up.ts'
import { lockOwn, standingOf } from './repository.ts'

type Entry = { status: string, booking_id: string | null }

// No offer follows on another so fast.
const TRIES = 5

const find = async (tx: Tx, waitingId: string, citizenId: string, locked: boolean): Promise<Entry> => {
  const [row] = await tx.query<Entry>(sql`SELECT status, booking_id FROM waiting_entry WHERE id = ${waitingId}::uuid AND citizen_id = ${citizenId}::uuid ${locked ? sql`FOR UPDATE` : sql``}`)
  if (!row) throw new Refused('waiting-not-found')
  return row
}

const giveOfferBack = async (ctx: CitizenContext, tx: Tx, bookingId: string): Promise<void> => {
  const row = await lockOwn(tx, bookingId, ctx.actor.id)
  if (row.status !== 'held') return
  const move = decideBooking('release', await standingOf(tx, row), { now: ctx.now.getTime(), today: ctx.today, by: 'owner' })
  assertAllowed(move)
  await giveUp(ctx, tx, row, move)
}

// `false`: an offer came between looking and leaving, and is not given back yet.
const leave = async (ctx: CitizenContext, tx: Tx, waitingId: string): Promise<boolean> => {
  // The offer's booking is locked before the wait: the order everywhere.
  const before = await find(tx, waitingId, ctx.actor.id, false)
  if (before.status === 'offered' && before.booking_id !== null) await giveOfferBack(ctx, tx, before.booking_id)
  if ((await find(tx, waitingId, ctx.actor.id, true)).status === 'offered') return false
  await tx.query(sql`UPDATE waiting_entry SET status = 'left', ended_at = ${ctx.now} WHERE id = ${waitingId}::uuid AND status = 'waiting'`)
  return true
}

/** Waits no more. What was offered, also in this very moment, goes to whoever is next. Said twice it is the same. */
export const leaveWaiting = async (ctx: CitizenContext, waitingId: string): Promise<{ done: true }> => {
  let left = false
  for (let tried = 0; !left && tried < TRIES; tried += 1) left = await retrying(() => ctx.db.transaction((tx) => leave(ctx, tx, waitingId)))
  ctx.wakeRelay()
  if (!left) throw new Refused('booking-stale')
  return { done: true }
}
