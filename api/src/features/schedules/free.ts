import { dayOf, type Day } from '@minsheng/domain/calendar/day.ts'
import { offerUntil } from '@minsheng/domain/slots/offer-until.ts'
import type { Minute } from '@minsheng/domain/slots/schedule.ts'
import { isInPart } from '@minsheng/domain/slots/runs.ts'
import { minutesBefore } from '@minsheng/domain/slots/minutes.ts'
import { sql, type Sql, type Tx } from '@minsheng/db/client.ts'
import { accountsWithoutRoom } from '../bookings/index.ts'
import { queueingWaves } from './turns.ts'

/** A slot with what is free in it at a moment. Holds past their minute count as free whether anybody has swept them or not. */
export type FreeRow = { id: string, schedule_id: string, day: Day, starts_at: Minute, ends_at: Minute, opens_at: Date, wave_id: string | null, free: number, kept_free: number }

type Asked = { scheduleIds: readonly string[], guideId: string, from: Day, until: Day, now: Date }
type Wait = { schedule_id: string, citizen_id: string | null, from_day: Day, until_day: Day, part: 'any' | 'morning' | 'afternoon', lead: number }

/** The seats that expired holds sit in, by slot and pool. Small: only what is held now is looked at. */
export const expiredHolds = (now: Date): Sql => sql`
  SELECT e.slot_id, e.pool, count(*)::int AS n FROM booking b JOIN booking_seat e ON e.booking_id = b.id WHERE b.status = 'held' AND b.expires_at <= ${now} GROUP BY e.slot_id, e.pool`

/** Seats of a pool row `p` that nobody sits in, with its expired holds `o`. */
export const freeOf = sql`greatest(0, p.wanted - p.taken + coalesce(o.n, 0))`

// Who could take no place just now keeps none from others.
const readWaits = async (tx: Tx, { scheduleIds, guideId, from, until, now }: Asked): Promise<Wait[]> => {
  const waits = await tx.query<Wait>(sql`
    SELECT w.schedule_id, w.citizen_id, w.from_day, w.until_day, w.part, (h.body->>'leadMinutes')::int AS lead FROM waiting_entry w JOIN schedule h ON h.id = w.schedule_id
    WHERE w.schedule_id = ANY(${[...scheduleIds]}::uuid[]) AND w.status = 'waiting' AND w.guide_id = ${guideId} AND w.from_day <= ${until} AND w.until_day >= ${from}`)
  const without = await accountsWithoutRoom({ today: dayOf(now.getTime()) }, tx, waits.map(({ citizen_id }) => citizen_id))
  return waits.filter(({ citizen_id }) => !without.has(citizen_id))
}

// What can be offered no more, because it is too near or the night lies between, is anybody's.
const isAwaited = (waits: readonly Wait[], { schedule_id, day, starts_at }: FreeRow, now: Date): boolean =>
  waits.some((wait) => wait.schedule_id === schedule_id && wait.from_day <= day && day <= wait.until_day && isInPart(starts_at, wait.part) && offerUntil(now.getTime(), minutesBefore(day, starts_at, wait.lead), wait.citizen_id === null ? 'ring' : 'phone') !== null)

/**
 * The open slots of schedules between two days, in order, with what an item may still have of each: two statements, however many
 * days. Where somebody waits for the item, what is free is theirs and shown to nobody else, but for what a wave still holds for its own.
 */
export const readFree = async (tx: Tx, asked: Asked): Promise<FreeRow[]> => {
  const { scheduleIds, from, until, now } = asked
  const rows = await tx.query<FreeRow>(sql`
    WITH over AS MATERIALIZED (${expiredHolds(now)})
    SELECT t.id, t.schedule_id, t.day, t.starts_at, t.ends_at, t.opens_at, t.wave_id,
      sum(${freeOf}) FILTER (WHERE p.pool = 'public')::int AS free, sum(${freeOf}) FILTER (WHERE p.pool = 'kept')::int AS kept_free
    FROM slot t JOIN slot_pool p ON p.slot_id = t.id LEFT JOIN over o ON o.slot_id = p.slot_id AND o.pool = p.pool
    WHERE t.schedule_id = ANY(${[...scheduleIds]}::uuid[]) AND t.day BETWEEN ${from} AND ${until} AND NOT t.closed
    GROUP BY t.id ORDER BY t.schedule_id, t.day, t.starts_at`)
  const waits = await readWaits(tx, asked)
  if (waits.length === 0) return rows
  const queueing = await queueingWaves(asked, tx, rows.map(({ wave_id }) => wave_id))
  return rows.map((row) => (isAwaited(waits, row, now) && !queueing.has(row.wave_id ?? '') ? { ...row, free: 0, kept_free: 0 } : row))
}

/** Slots gathered by schedule and day, each list in order. */
export const byDay = (rows: readonly FreeRow[]): Map<string, FreeRow[]> => {
  const days = new Map<string, FreeRow[]>()
  for (const row of rows) {
    const key = `${row.schedule_id} ${row.day}`
    const day = days.get(key)
    if (day) day.push(row)
    else days.set(key, [row])
  }
  return days
}
