import type { Pool } from '@minsheng/domain/slots/schedule.ts'
import { sql, type Tx } from '@minsheng/db/client.ts'
import type { Context } from '../../context.ts'
import { findSlots } from './repository.ts'
import { lapse } from './lapse.ts'
import type { SlotRow } from './rows.ts'

type PoolRow = { slot_id: string, pool: Pool, wanted: number, seats: number, taken: number }

/** Slots whose pools this transaction holds: what is free in them is certain until it ends. */
export type LockedSeats = { slots: readonly SlotRow[], pools: Map<string, PoolRow> }

const keyOf = (slotId: string, pool: string) => `${slotId} ${pool}`

/** How many seats of a slot nobody sits in. Nothing is free in a slot that is closed or was not locked. */
export const freeIn = ({ slots, pools }: LockedSeats, slotId: string, pool: Pool): number => {
  const row = pools.get(keyOf(slotId, pool))
  return row && slots.some(({ id, closed }) => id === slotId && !closed) ? row.seats - row.taken : 0
}

/** Slots that must be locked besides: where somebody waits, the whole day, since a wait may fit anywhere in it; and wherever an expired hold of these sits. */
const widen = async (ctx: Context, tx: Tx, slotIds: readonly string[], own: string | null): Promise<{ slotIds: string[], expired: string[] }> => {
  const rows = await tx.query<{ slot_id: string, booking_id: string | null }>(sql`
    WITH asked AS (SELECT s.id, s.schedule_id, s.day FROM slot s WHERE s.id = ANY(${[...slotIds]}::uuid[])),
    near AS (
      SELECT id FROM asked UNION
      SELECT s.id FROM slot s JOIN asked a ON a.schedule_id = s.schedule_id AND a.day = s.day
      WHERE EXISTS (SELECT 1 FROM waiting_entry w WHERE w.schedule_id = a.schedule_id AND w.status = 'waiting' AND a.day BETWEEN w.from_day AND w.until_day)),
    over AS (
      SELECT DISTINCT b.id FROM near n JOIN booking_seat t ON t.slot_id = n.id JOIN booking b ON b.id = t.booking_id WHERE b.status = 'held' AND b.expires_at <= ${ctx.now} AND b.id IS DISTINCT FROM ${own}::uuid)
    SELECT id AS slot_id, NULL AS booking_id FROM near UNION SELECT t.slot_id, t.booking_id FROM over JOIN booking_seat t ON t.booking_id = over.id`)
  return { slotIds: [...new Set(rows.map(({ slot_id }) => slot_id))].sort(), expired: [...new Set(rows.flatMap(({ booking_id }) => booking_id ?? []))] }
}

/**
 * Locks the pools of these slots in the order of their ids, and lets every hold that is past its minute lapse there.
 * Bookings are locked before, waiting entries after: always in this order. `own`: a booking in the caller's hands, which does not lapse under them.
 */
export const lockSeats = async (ctx: Context, tx: Tx, asked: readonly string[], own: string | null = null): Promise<LockedSeats> => {
  const { slotIds, expired } = await widen(ctx, tx, asked, own)
  const rows = await tx.query<PoolRow>(sql`
    SELECT slot_id, pool, wanted, seats, taken FROM slot_pool WHERE slot_id = ANY(${slotIds}::uuid[]) ORDER BY slot_id, pool FOR UPDATE`)
  // Read under the lock: a slot closed while this waited is closed.
  const locked = { slots: await findSlots(tx, slotIds), pools: new Map(rows.map((row) => [keyOf(row.slot_id, row.pool), row])) }
  if (expired.length > 0) await giveSeats(tx, locked, await lapse(ctx, tx, expired))
  return locked
}

/** Takes a seat in each of these slots for a booking. The caller has seen that they are free; the database refuses one too many. */
export const takeSeats = async (tx: Tx, { pools }: LockedSeats, bookingId: string, slotIds: readonly string[], pool: Pool): Promise<void> => {
  if (slotIds.length === 0) return
  await tx.query(sql`
    WITH sat AS (INSERT INTO booking_seat (booking_id, slot_id, pool) SELECT ${bookingId}::uuid, id, ${pool} FROM unnest(${[...slotIds]}::uuid[]) AS s(id) RETURNING slot_id, pool)
    UPDATE slot_pool p SET taken = p.taken + 1 FROM sat WHERE p.slot_id = sat.slot_id AND p.pool = sat.pool`)
  for (const slotId of slotIds) {
    const row = pools.get(keyOf(slotId, pool))
    if (row) row.taken += 1
  }
}

/** Gives back the seats of bookings, or only those in `from`. A pool that held more than the hours say shrinks with it. */
export const giveSeats = async (tx: Tx, { pools }: LockedSeats, bookingIds: readonly string[], from?: readonly string[]): Promise<void> => {
  if (bookingIds.length === 0) return
  const only = from ? sql`AND slot_id = ANY(${[...from]}::uuid[])` : sql``
  const given = await tx.query<PoolRow>(sql`
    WITH stood AS (DELETE FROM booking_seat WHERE booking_id = ANY(${[...bookingIds]}::uuid[]) ${only} RETURNING slot_id, pool),
    counted AS (SELECT slot_id, pool, count(*)::int AS n FROM stood GROUP BY slot_id, pool)
    UPDATE slot_pool p SET taken = p.taken - c.n, seats = greatest(p.wanted, p.taken - c.n) FROM counted c WHERE p.slot_id = c.slot_id AND p.pool = c.pool
    RETURNING p.slot_id, p.pool, p.wanted, p.seats, p.taken`)
  for (const row of given) pools.set(keyOf(row.slot_id, row.pool), row)
}
