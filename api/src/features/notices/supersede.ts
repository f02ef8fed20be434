import { supersededBy, type BookingTurn } from '@minsheng/domain/notices/superseded.ts'
import { sql, type Tx } from '@minsheng/db/client.ts'
import type { Context } from '../../context.ts'

/**
 * Ends what is still being told of bookings and does not hold any more after a turn of them: a message that waited for the
 * morning must not get out after a newer one. It stays in the inbox, below the newer one. What has left cannot be called back.
 */
export const supersede = async (ctx: Pick<Context, 'now'>, tx: Tx, bookingIds: readonly string[], turn: BookingTurn): Promise<void> => {
  const events = supersededBy(turn)
  if (events.length === 0 || bookingIds.length === 0) return
  const ended = await tx.query<{ id: string }>(sql`
    UPDATE notice SET status = CASE WHEN citizen_id IS NULL THEN 'unreached' ELSE 'inside' END, reason = 'superseded'
    WHERE booking_id = ANY(${[...bookingIds]}::uuid[]) AND status = 'open' AND event = ANY(${events}::text[]) RETURNING id`)
  // Looked for only now: whoever was bringing one of them may have put a sending off while we waited for the notice.
  if (ended.length > 0) await tx.query(sql`UPDATE delivery SET state = 'failed', reason = 'superseded', ended_at = ${ctx.now} WHERE notice_id = ANY(${ended.map(({ id }) => id)}::uuid[]) AND state = 'waiting'`)
}
