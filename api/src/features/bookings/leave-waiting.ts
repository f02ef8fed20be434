import { decideBooking, type BookingAsker } from '@minsheng/domain/slots/decide-booking.ts'
import { sql, type Sql, type Tx } from '@minsheng/db/client.ts'
import type { CitizenContext, Context } from '../../context.ts'
import { assertAllowed, Refused } from '../../refused.ts'
import { retrying } from '../../retrying.ts'
import { giveUp } from './give-up.ts'
import { lockBooking, standingOf } from './repository.ts'

type Entry = { status: string, booking_id: string | null }
/** Whose wait it may be, said of a row `w`, and who asks. */
type Whose = { waitingId: string, own: Sql, by: BookingAsker }

// No offer follows on another so fast.
const TRIES = 5

const find = async (tx: Tx, { waitingId, own }: Whose, locked: boolean): Promise<Entry> => {
  const [row] = await tx.query<Entry>(sql`SELECT w.status, w.booking_id FROM waiting_entry w WHERE w.id = ${waitingId}::uuid AND ${own} ${locked ? sql`FOR UPDATE` : sql``}`)
  if (!row) throw new Refused('waiting-not-found')
  return row
}

const giveOfferBack = async (ctx: Context, tx: Tx, bookingId: string, by: BookingAsker): Promise<void> => {
  const row = await lockBooking(tx, bookingId)
  if (row.status !== 'held') return
  const move = decideBooking('release', await standingOf(tx, row), { now: ctx.now.getTime(), today: ctx.today, by })
  assertAllowed(move)
  await giveUp(ctx, tx, row, move)
}

// `false`: an offer came between looking and leaving, and is not given back yet.
const leave = async (ctx: Context, tx: Tx, whose: Whose): Promise<boolean> => {
  // The offer's booking is locked before the wait: the order everywhere.
  const before = await find(tx, whose, false)
  if (before.status === 'offered' && before.booking_id !== null) await giveOfferBack(ctx, tx, before.booking_id, whose.by)
  if ((await find(tx, whose, true)).status === 'offered') return false
  await tx.query(sql`UPDATE waiting_entry SET status = 'left', ended_at = ${ctx.now} WHERE id = ${whose.waitingId}::uuid AND status = 'waiting'`)
  return true
}

/** Ends a wait. What was offered, also in this very moment, goes to whoever is next. Said twice it is the same. */
export const endWait = async (ctx: Context, whose: Whose): Promise<{ done: true }> => {
  let left = false
  for (let tried = 0; !left && tried < TRIES; tried += 1) left = await retrying(() => ctx.db.transaction((tx) => leave(ctx, tx, whose)))
  ctx.wakeRelay()
  if (!left) throw new Refused('booking-stale')
  return { done: true }
}

/** Waits no more. */
export const leaveWaiting = (ctx: CitizenContext, waitingId: string): Promise<{ done: true }> => endWait(ctx, { waitingId, own: sql`w.citizen_id = ${ctx.actor.id}::uuid`, by: 'owner' })
