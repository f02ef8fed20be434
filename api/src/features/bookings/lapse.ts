import { sql, type Tx } from '@minsheng/db/client.ts'
import type { Context } from '../../context.ts'
import { supersede } from '../notices/index.ts'

/** An offer let pass so often ends the wait: whoever does not answer stands in nobody's way. */
export const mostOffers = 3

/**
 * Lets holds past their minute lapse. Their pools are locked; a hold in somebody else's hands just now is left to them, so
 * that nobody waits for a booking while holding seats. Whoever was offered one goes to the end of those waiting. Gives the bookings that lapsed.
 */
export const lapse = async (ctx: Context, tx: Tx, bookingIds: readonly string[]): Promise<string[]> => {
  const lapsed = await tx.query<{ id: string, offer_of: string | null }>(sql`
    WITH over AS MATERIALIZED (SELECT id FROM booking WHERE id = ANY(${[...bookingIds]}::uuid[]) AND status = 'held' AND expires_at <= ${ctx.now} FOR UPDATE SKIP LOCKED)
    UPDATE booking b SET status = 'lapsed', version = version + 1, expires_at = NULL, ended_at = ${ctx.now} FROM over WHERE b.id = over.id RETURNING b.id, b.offer_of`)
  const ids = lapsed.map(({ id }) => id)
  if (ids.length === 0) return []
  await tx.query(sql`
    INSERT INTO booking_event (booking_id, seq, type, actor, detail, at)
    SELECT e.booking_id, max(e.seq) + 1, 'lapsed', 'system', '{}'::jsonb, ${ctx.now} FROM booking_event e WHERE e.booking_id = ANY(${ids}::uuid[]) GROUP BY e.booking_id`)
  await supersede(ctx, tx, ids, 'lapsed')
  const offers = lapsed.flatMap(({ offer_of }) => offer_of ?? [])
  if (offers.length === 0) return ids
  await tx.query(sql`
    UPDATE waiting_entry SET status = CASE WHEN offers + 1 >= ${mostOffers} THEN 'over' ELSE 'waiting' END, ended_at = CASE WHEN offers + 1 >= ${mostOffers} THEN ${ctx.now}::timestamptz END,
      offers = offers + 1, joined_at = ${ctx.now}, booking_id = NULL WHERE id = ANY(${offers}::uuid[]) AND booking_id = ANY(${ids}::uuid[]) AND status = 'offered'`)
  return ids
}
