import { sql, type Tx } from '@minsheng/db/client.ts'
import type { CitizenContext, StaffContext } from '../../context.ts'
import { Refused } from '../../refused.ts'
import type { BookingView } from './present.ts'
import { viewBooking } from './queries.ts'
import { appendEvent, lockBooking, lockOwn } from './repository.ts'
import type { BookingRow } from './rows.ts'

/** Says why one did not come. Said twice with the same words it is the same; once answered it stands. */
export const excuseVisit = async (ctx: CitizenContext, { bookingId, words }: { bookingId: string, words: string }): Promise<BookingView> => {
  await ctx.db.transaction(async (tx) => {
    const row = await lockOwn(tx, bookingId, ctx.actor.id)
    if (row.excuse === words) return
    if (row.status !== 'no-show' || row.excuse_state !== null) throw new Refused('booking-step')
    await tx.query(sql`UPDATE booking SET excuse = ${words}, excuse_state = 'asked', version = version + 1 WHERE id = ${row.id}::uuid`)
    await appendEvent(ctx, tx, row.id, 'excuse-given', {})
  })
  return viewBooking(ctx, bookingId)
}

type Answer = { bookingId: string, accepted: boolean, words?: string | undefined }

// What somebody said on the telephone is written down by whoever took the call; what they wrote themselves is not overwritten.
const takeDown = async (ctx: StaffContext, tx: Tx, row: BookingRow, words: string): Promise<void> => {
  if (words.trim() === '') throw new Refused('bad-input', { words: '请写原因' })
  if (row.status !== 'no-show' || row.excuse_state !== null) throw new Refused('booking-step')
  await tx.query(sql`UPDATE booking SET excuse = ${words} WHERE id = ${row.id}::uuid`)
  await appendEvent(ctx, tx, row.id, 'excuse-given', {})
}

/** Accepts a reason or not; `words` is one told on the telephone. Accepted, the visit missed counts against nobody. The unit it was booked at decides. */
export const decideExcuse = async (ctx: StaffContext, { bookingId, accepted, words }: Answer): Promise<{ done: true }> => {
  await ctx.db.transaction(async (tx) => {
    const row = await lockBooking(tx, bookingId)
    if (row.unit_id !== ctx.actor.unitId) throw new Refused('booking-not-found')
    const state = accepted ? 'accepted' : 'refused'
    if (row.excuse_state === state && (words === undefined || words === row.excuse)) return
    if (words !== undefined) await takeDown(ctx, tx, row, words)
    else if (row.excuse_state !== 'asked') throw new Refused('booking-step')
    await tx.query(sql`UPDATE booking SET excuse_state = ${state}, version = version + 1 WHERE id = ${row.id}::uuid`)
    await appendEvent(ctx, tx, row.id, accepted ? 'excuse-accepted' : 'excuse-refused', {})
  })
  return { done: true }
}
