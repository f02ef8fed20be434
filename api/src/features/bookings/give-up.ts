import type { BookingMove } from '@minsheng/domain/slots/decide-booking.ts'
import { sql, type Tx } from '@minsheng/db/client.ts'
import type { Context } from '../../context.ts'
import { offerFree } from './offers.ts'
import { saveMove, seatsOf, type EventDetail } from './repository.ts'
import type { BookingRow } from './rows.ts'
import { giveSeats, lockSeats } from './seats.ts'

/** Ends a locked booking that gives its seats back, and offers them in the same moment to whoever waits. Whoever turns an offer down waits no more. */
export const giveUp = async (ctx: Context, tx: Tx, row: BookingRow, move: BookingMove, detail: EventDetail = {}): Promise<BookingRow> => {
  const locked = await lockSeats(ctx, tx, (await seatsOf(tx, [row.id])).map(({ slot_id }) => slot_id), row.id)
  const saved = await saveMove(ctx, tx, row, move, detail)
  await giveSeats(tx, locked, [row.id])
  if (row.status === 'held' && row.offer_of !== null) await tx.query(sql`UPDATE waiting_entry SET status = 'left', ended_at = ${ctx.now}, booking_id = NULL WHERE id = ${row.offer_of}::uuid AND status IN ('waiting', 'offered')`)
  await offerFree(ctx, tx, locked)
  return saved
}
