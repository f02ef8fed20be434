import { sql, type Tx } from '@minsheng/db/client.ts'
import type { Context } from '../../context.ts'
import type { BookingRow } from './rows.ts'

/** What somebody has to be told by telephone. */
export type RingReason = 'moved' | 'cancelled' | 'offered'

/** Puts whoever booked without an account on the list of those to ring; the booking is locked. Told of something before, they are to be told again. */
export const askToRing = async (ctx: Pick<Context, 'now'>, tx: Tx, { id }: Pick<BookingRow, 'id'>, about: RingReason): Promise<void> => {
  await tx.query(sql`
    INSERT INTO booking_ring (booking_id, about, since) VALUES (${id}::uuid, ${about}, ${ctx.now})
    ON CONFLICT (booking_id) DO UPDATE SET about = excluded.about, since = excluded.since, done_at = NULL, done_by = NULL`)
}
