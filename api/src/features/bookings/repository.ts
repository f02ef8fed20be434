import type { BookingMove, BookingStanding } from '@minsheng/domain/slots/decide-booking.ts'
import { sql, type Tx } from '@minsheng/db/client.ts'
import type { Context } from '../../context.ts'
import { Refused } from '../../refused.ts'
import { supersede } from '../notices/index.ts'
import { bookingColumns, slotColumns, type BookingRow, type PartyRow, type SlotRow } from './rows.ts'

/** What an event is written down with. Never a name, a number or a telephone. */
export type EventDetail = Readonly<Record<string, string | number | boolean | null>>

/** Bookings by their ids, locked in the order of the ids. */
export const lockBookings = (tx: Tx, ids: readonly string[]): Promise<BookingRow[]> =>
  tx.query<BookingRow>(sql`SELECT ${bookingColumns} FROM booking b WHERE b.id = ANY(${[...new Set(ids)]}::uuid[]) ORDER BY b.id FOR UPDATE`)

/** One booking, locked. */
export const lockBooking = async (tx: Tx, bookingId: string): Promise<BookingRow> => {
  const [row] = await lockBookings(tx, [bookingId])
  if (!row) throw new Refused('booking-not-found')
  return row
}

/** A booking of this citizen's own, locked. Somebody else's does not exist for them. */
export const lockOwn = async (tx: Tx, bookingId: string, citizenId: string): Promise<BookingRow> => {
  const row = await lockBooking(tx, bookingId)
  if (row.citizen_id !== citizenId) throw new Refused('booking-not-found')
  return row
}

/** Slots with the rules of their schedules. */
export const findSlots = (tx: Tx, ids: readonly string[]): Promise<SlotRow[]> =>
  tx.query<SlotRow>(sql`SELECT ${slotColumns} FROM slot s JOIN schedule h ON h.id = s.schedule_id WHERE s.id = ANY(${[...ids]}::uuid[]) ORDER BY s.id`)

/** The slots a booking sits in, by id. */
export const seatsOf = async (tx: Tx, bookingIds: readonly string[]): Promise<{ booking_id: string, slot_id: string, pool: string }[]> =>
  tx.query<{ booking_id: string, slot_id: string, pool: string }>(sql`SELECT booking_id, slot_id, pool FROM booking_seat WHERE booking_id = ANY(${[...bookingIds]}::uuid[]) ORDER BY slot_id`)

/** Who comes, in the order they were entered. */
export const partiesOfBooking = (tx: Tx, bookingId: string): Promise<PartyRow[]> =>
  tx.query<PartyRow>(sql`SELECT booking_id, position, person_cipher, open FROM booking_party WHERE booking_id = ${bookingId}::uuid ORDER BY position`)

/** The rules of a booking's schedule that decide until when it may be changed. */
export const standingOf = async (tx: Tx, row: BookingRow): Promise<BookingStanding> => {
  const [schedule] = await tx.query<{ minutes: number }>(sql`SELECT (body->>'changeMinutes')::int AS minutes FROM schedule WHERE id = ${row.schedule_id}::uuid`)
  return { status: row.status, day: row.day, startsAt: row.starts_at, endsAt: row.ends_at, pool: row.pool, expiresAt: row.expires_at?.getTime() ?? null, changeMinutes: schedule?.minutes ?? 0 }
}

const actorOf = ({ actor }: Context): string => actor.kind === 'staff' ? actor.id : actor.kind === 'citizen' ? 'citizen' : 'system'

/** Appends what happened to a booking. The booking is locked, so the number follows the last. */
export const appendEvent = async (ctx: Context, tx: Tx, bookingId: string, type: string, detail: EventDetail): Promise<void> => {
  await tx.query(sql`
    INSERT INTO booking_event (booking_id, seq, type, actor, detail, at)
    SELECT ${bookingId}::uuid, coalesce(max(seq), 0) + 1, ${type}, ${actorOf(ctx)}, ${JSON.stringify(detail)}::jsonb, ${ctx.now} FROM booking_event WHERE booking_id = ${bookingId}::uuid`)
}

/** Writes a decision down: status, version, whether those who come are still to come, the event, and the end of what was being told and is untrue now. Seats are `seats.ts`'s. */
export const saveMove = async (ctx: Context, tx: Tx, row: BookingRow, move: BookingMove, detail: EventDetail = {}): Promise<BookingRow> => {
  const [saved] = await tx.query<BookingRow>(sql`
    UPDATE booking b SET status = ${move.status}, version = version + 1, expires_at = CASE WHEN ${move.status} = 'held' THEN expires_at END,
      booked_at = CASE WHEN ${move.event} = 'booked' THEN ${ctx.now}::timestamptz ELSE booked_at END, ended_at = CASE WHEN ${move.ended} THEN ${ctx.now}::timestamptz END
    WHERE b.id = ${row.id}::uuid RETURNING ${bookingColumns}`)
  // Who was written down as missed, booked anew and is there after all has two: the one to come stays theirs.
  await tx.query(sql`
    UPDATE booking_party p SET open = ${move.open} WHERE p.booking_id = ${row.id}::uuid AND p.open <> ${move.open}
      AND NOT (${move.open} AND EXISTS (SELECT 1 FROM booking_party o WHERE o.guide_id = p.guide_id AND o.person_index = p.person_index AND o.open))`)
  await appendEvent(ctx, tx, row.id, move.event, detail)
  await supersede(ctx, tx, [row.id], move.event)
  if (!saved) throw new Error('booking row is gone')
  return saved
}
