import { noticeOfBooking } from '@minsheng/domain/notices/booking-notice.ts'
import { decideBooking } from '@minsheng/domain/slots/decide-booking.ts'
import { sql, type Tx } from '@minsheng/db/client.ts'
import type { StaffContext } from '../../context.ts'
import { assertAllowed, Refused } from '../../refused.ts'
import { retrying } from '../../retrying.ts'
import { nameless } from '../checklists/index.ts'
import { tell } from '../notices/index.ts'
import { assertSeen, maySee, viewDesk, type DeskView } from './desk.ts'
import { giveUp } from './give-up.ts'
import { moveLocked, poolsFor, standsIn } from './move-booking.ts'
import { lockBooking, seatsOf, standingOf } from './repository.ts'
import { askToRing } from './rings.ts'
import { bookingColumns, type BookingRow, type SlotRow } from './rows.ts'
import { findWanted } from './wanted-slot.ts'

// Who has no account cannot be told but by telephone.
const tellOwner = async (ctx: StaffContext, tx: Tx, row: BookingRow, news: 'moved' | 'cancelled', why: string): Promise<void> => {
  if (row.citizen_id === null) return askToRing(ctx, tx, row, news)
  await tell(ctx, tx, { key: `booking:${row.id}:${row.version}:${news}`, citizenId: row.citizen_id, bookingId: row.id, draft: noticeOfBooking(news, { code: row.code, day: row.day, startsAt: row.starts_at, why }, ctx.noticeWording) })
}

/** A wanted move. `version`: the booking as whoever moves it saw it; changed since, it stays where its owner put it. */
type Move = { bookingId: string, slotId: string, why: string, version?: number | undefined }

const assertOf = (ctx: StaffContext, row: BookingRow, of: string | undefined): void => {
  if (of === undefined) assertSeen(ctx, row)
  else if (row.schedule_id !== of) throw new Refused('booking-not-found')
}

// Moved into another unit's hours it would be theirs, and out of the hands of who moved it.
const assertOwnSlot = (ctx: StaffContext, { unit_id, registered_by }: BookingRow, slot: SlotRow | undefined, of: string | undefined): void => {
  if (slot === undefined || slot.unit_id === unit_id) return
  if (of !== undefined || !maySee(ctx, { unit_id: slot.unit_id, registered_by })) throw new Refused('slot-not-found')
}

/** Moves somebody's booking for them and tells them. Where the new slot is gone the old one stays. `of`: only a booking of this schedule, and only within its unit. */
export const moveForCitizen = async (ctx: StaffContext, { bookingId, slotId, version, ...said }: Move, of?: string): Promise<void> => {
  const why = nameless(said.why)
  const [before] = await ctx.db.query<BookingRow>(sql`SELECT ${bookingColumns} FROM booking b WHERE b.id = ${bookingId}::uuid`)
  if (!before) throw new Refused('booking-not-found')
  assertOf(ctx, before, of)
  const own = (await seatsOf(ctx.db, [bookingId])).map(({ slot_id }) => slot_id)
  const run = await findWanted(ctx, { slotId, guideId: before.guide_id, appliedOn: before.applied_on }, poolsFor(before.pool, 'staff'), own)
  assertOwnSlot(ctx, before, run[0], of)
  const moved = await retrying(() => ctx.db.transaction(async (tx) => {
    const row = await lockBooking(tx, bookingId)
    if (standsIn(row, run)) return true
    assertOf(ctx, row, of)
    if (version !== undefined && row.version !== version) throw new Refused('booking-stale')
    const saved = await moveLocked(ctx, tx, row, run, 'staff', { why })
    // One moved alone by a clerk is moved while the person is on the telephone or at the counter.
    if (saved && (saved.citizen_id !== null || of !== undefined)) await tellOwner(ctx, tx, saved, 'moved', why)
    return saved !== null
  }))
  ctx.wakeRelay()
  if (!moved) throw new Refused('slot-gone')
}

/** Moves a booking for the person on the telephone or at the counter. */
export const changeForCitizen = async (ctx: StaffContext, input: { bookingId: string, slotId: string, why: string }): Promise<DeskView> => {
  await moveForCitizen(ctx, input)
  return viewDesk(ctx, input.bookingId)
}

/** Cancels a booking for the person, or because the bureau cannot keep it: then they are told. Said twice it is the same. */
export const cancelForCitizen = async (ctx: StaffContext, { bookingId, byBureau, ...said }: { bookingId: string, why: string, byBureau: boolean }): Promise<DeskView> => {
  const why = nameless(said.why)
  await retrying(() => ctx.db.transaction(async (tx) => {
    const row = await lockBooking(tx, bookingId)
    assertSeen(ctx, row)
    if (row.status === 'cancelled') return
    const move = decideBooking('cancel', await standingOf(tx, row), { now: ctx.now.getTime(), today: ctx.today, by: 'staff' })
    assertAllowed(move)
    const saved = await giveUp(ctx, tx, row, move, { by: byBureau ? 'bureau' : 'owner', why })
    if (byBureau) await tellOwner(ctx, tx, saved, 'cancelled', why)
  }))
  ctx.wakeRelay()
  return viewDesk(ctx, bookingId)
}
