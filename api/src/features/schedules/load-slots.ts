import type { Day } from '@minsheng/domain/calendar/day.ts'
import { minuteOf } from '@minsheng/domain/calendar/day.ts'
import type { BookingChannel } from '@minsheng/domain/slots/booking.ts'
import type { SeatedBooking, SeatedSlot } from '@minsheng/domain/slots/conflicts.ts'
import type { Minute, Pool } from '@minsheng/domain/slots/schedule.ts'
import { sql, type Tx } from '@minsheng/db/client.ts'
import type { Context } from '../../context.ts'

type Seats = { public: number, kept: number, 'walk-in': number }
type Row = { id: string, schedule_id: string, day: Day, starts_at: Minute, ends_at: Minute, closed: boolean, opens_at: Date, wave_id: string | null, wanted: Seats, taken: Seats }
type BookingRow = { id: string, schedule_id: string, guide_id: string, day: Day, starts_at: Minute, ends_at: Minute, pool: Pool, slot_ids: string[], applied_on: Day | null, created_at: Date, code: string, version: number, status: 'held' | 'booked', channel: BookingChannel }

/** The slots of schedules that have not begun yet, closed ones among them, with their seats. */
export const loadSlots = async (tx: Tx, scheduleIds: readonly string[], now: Date): Promise<SeatedSlot[]> => {
  const rows = await tx.query<Row>(sql`
    SELECT t.id, t.schedule_id, t.day, t.starts_at, t.ends_at, t.closed, t.opens_at, t.wave_id, jsonb_object_agg(p.pool, p.wanted) AS wanted, jsonb_object_agg(p.pool, p.taken) AS taken
    FROM slot t JOIN slot_pool p ON p.slot_id = t.id WHERE t.schedule_id = ANY(${[...scheduleIds]}::uuid[]) AND t.day >= ${minuteOf(now.getTime()).slice(0, 10)} AND t.day || ' ' || t.starts_at > ${minuteOf(now.getTime())}
    GROUP BY t.id ORDER BY t.schedule_id, t.day, t.starts_at`)
  return rows.map(({ id, schedule_id, day, starts_at, ends_at, closed, opens_at, wave_id, wanted, taken }) =>
    ({ id, scheduleId: schedule_id, day, startsAt: starts_at, endsAt: ends_at, closed, opensAt: opens_at.getTime(), waveId: wave_id, wanted, taken }))
}

/** A visit to come with what staff may read of it in a list: no name, no number. */
export type ListedBooking = SeatedBooking & { scheduleId: string, code: string, version: number, status: 'held' | 'booked', channel: BookingChannel }

/** The visits to come of schedules, held ones among them unless their minute is over. */
export const loadBookings = async (tx: Tx, scheduleIds: readonly string[], { now, today }: Pick<Context, 'now' | 'today'>): Promise<ListedBooking[]> => {
  const rows = await tx.query<BookingRow>(sql`
    SELECT b.id, b.schedule_id, b.guide_id, b.day, b.starts_at, b.ends_at, b.pool, array_agg(e.slot_id) AS slot_ids, b.applied_on, b.created_at, b.code, b.version, b.status, b.channel
    FROM booking b JOIN booking_seat e ON e.booking_id = b.id
    WHERE b.schedule_id = ANY(${[...scheduleIds]}::uuid[]) AND b.day >= ${today} AND b.day || ' ' || b.starts_at > ${minuteOf(now.getTime())} AND (b.status = 'booked' OR (b.status = 'held' AND b.expires_at > ${now}))
    GROUP BY b.id ORDER BY b.day, b.starts_at, b.id`)
  return rows.map(({ id, schedule_id, guide_id, day, starts_at, ends_at, pool, slot_ids, applied_on, created_at, code, version, status, channel }) =>
    ({ id, scheduleId: schedule_id, guideId: guide_id, day, startsAt: starts_at, endsAt: ends_at, pool, slotIds: slot_ids, appliedOn: applied_on, createdAt: created_at.getTime(), code, version, status, channel }))
}
