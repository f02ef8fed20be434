import type { Day } from '@minsheng/domain/calendar/day.ts'
import type { FirstVisit, ToldTrips } from '@minsheng/domain/slots/booking-figures.ts'
import { sql, type Tx } from '@minsheng/db/client.ts'

/** Which days and whose: a unit, or `null` for the whole bureau. */
export type Span = { from: Day, until: Day, unitId: string | null }

export type SeatRow = { schedule_id: string, guide_ids: string[], name: string, hour: string, seats: number }
export type VisitRow = { schedule_id: string, guide_id: string, name: string, hour: string, status: string, offered: boolean }
export type TicketFigures = { schedule_id: string | null, guide_id: string, name: string | null, hour: string, booked: boolean, status: string, wait: number | null }

const ofUnit = (column: 'h' | 'b' | 'q', unitId: string | null) => {
  if (unitId === null) return sql``
  return column === 'h' ? sql`AND h.unit_id = ${unitId}` : column === 'b' ? sql`AND b.unit_id = ${unitId}` : sql`AND q.unit_id = ${unitId}`
}

/** Seats that could be booked, by place and hour of the day. A closed slot counts only what was taken before. */
export const readSeats = (tx: Tx, { from, until, unitId }: Span): Promise<SeatRow[]> => tx.query<SeatRow>(sql`
  SELECT h.id AS schedule_id, h.guide_ids, h.body->>'name' AS name, left(t.starts_at, 2) AS hour, sum(CASE WHEN t.closed THEN p.taken ELSE p.seats END)::int AS seats
  FROM slot t JOIN schedule h ON h.id = t.schedule_id JOIN slot_pool p ON p.slot_id = t.id AND p.pool <> 'walk-in'
  WHERE t.day BETWEEN ${from} AND ${until} ${ofUnit('h', unitId)} GROUP BY h.id, left(t.starts_at, 2)`)

/** Every booking that was confirmed for these days, with what became of it. */
export const readVisits = (tx: Tx, { from, until, unitId }: Span): Promise<VisitRow[]> => tx.query<VisitRow>(sql`
  SELECT b.schedule_id, b.guide_id, h.body->>'name' AS name, left(b.starts_at, 2) AS hour, b.status, b.offer_of IS NOT NULL AS offered
  FROM booking b JOIN schedule h ON h.id = b.schedule_id
  WHERE b.day BETWEEN ${from} AND ${until} AND b.booked_at IS NOT NULL AND b.status NOT IN ('held', 'released', 'lapsed') ${ofUnit('b', unitId)}`)

/** Every number of these days, and how many minutes passed from coming, or from the time booked for who came early, until they were served. */
export const readTickets = (tx: Tx, { from, until, unitId }: Span): Promise<TicketFigures[]> => tx.query<TicketFigures>(sql`
  SELECT h.id AS schedule_id, q.guide_id, h.body->>'name' AS name, to_char(q.issued_at AT TIME ZONE 'Asia/Shanghai', 'HH24') AS hour, q.booking_id IS NOT NULL AS booked, q.status,
    extract(epoch FROM greatest(q.started_at - greatest(q.issued_at, q.order_at), interval '0'))::float8 / 60 AS wait
  FROM queue_ticket q LEFT JOIN slot t ON t.id = q.slot_id LEFT JOIN schedule h ON h.id = t.schedule_id
  WHERE q.day BETWEEN ${from} AND ${until} ${ofUnit('q', unitId)}`)

/** Booked visits that ended served at the first time: nobody said it was a later one, and none of those who came was there before in vain. */
export const readFirstVisits = async (tx: Tx, { from, until, unitId }: Span): Promise<FirstVisit[]> => {
  const rows = await tx.query<{ guide_id: string, found_before: boolean }>(sql`
    SELECT b.guide_id, EXISTS (SELECT 1 FROM precheck k WHERE k.checklist_id = b.checklist_id AND k.wrong_lists > 0) AS found_before FROM booking b
    WHERE b.day BETWEEN ${from} AND ${until} AND b.status = 'served' ${ofUnit('b', unitId)}
      AND NOT EXISTS (SELECT 1 FROM trip r WHERE r.subject = 'booking' AND r.subject_id = b.id AND r.times > 1)
      AND NOT EXISTS (SELECT 1 FROM booking_party p JOIN booking_party o ON o.person_index = p.person_index AND o.guide_id = p.guide_id JOIN booking e ON e.id = o.booking_id
        WHERE p.booking_id = b.id AND e.id <> b.id AND e.status = 'incomplete' AND (e.day, e.starts_at) < (b.day, b.starts_at))`)
  return rows.map(({ guide_id, found_before }) => ({ guideId: guide_id, foundBefore: found_before }))
}

/** What people told of their trips in the year up to a moment, of the whole county: one unit's answers are too few. Not of booked visits, which are what it is held against. */
export const readTold = async (tx: Tx, since: Date, before: Date): Promise<ToldTrips[]> => {
  const rows = await tx.query<{ guide_id: string, matters: number, trips: number }>(sql`
    SELECT guide_id, count(*)::int AS matters, sum(times)::int AS trips FROM trip WHERE guide_id IS NOT NULL AND subject = 'checklist' AND at >= ${since} AND at < ${before} GROUP BY guide_id`)
  return rows.map(({ guide_id, matters, trips }) => ({ guideId: guide_id, matters, trips }))
}
