import type { BookingCommandName } from '@minsheng/domain/slots/booking.ts'
import { decideBooking, type BookingAsker } from '@minsheng/domain/slots/decide-booking.ts'
import { sql, type Tx } from '@minsheng/db/client.ts'
import type { Context } from '../../context.ts'
import { assertAllowed } from '../../refused.ts'
import { lockBooking, saveMove, standingOf, type EventDetail } from './repository.ts'
import type { BookingRow } from './rows.ts'

const askerOf = ({ actor }: Context): BookingAsker => actor.kind === 'staff' ? 'staff' : actor.kind === 'citizen' ? 'owner' : 'clock'

/**
 * Takes a booking one step on that moves no seat: check-in, serve, find-incomplete, miss. Locks the booking, decides, saves, writes the event.
 * `missing` of the detail is kept with the booking: it names papers, never a person. Lock the booking before any ticket.
 */
export const step = async (ctx: Context, tx: Tx, bookingId: string, command: Extract<BookingCommandName, 'check-in' | 'serve' | 'find-incomplete' | 'miss'>, detail: EventDetail = {}): Promise<BookingRow> => {
  const row = await lockBooking(tx, bookingId)
  const move = decideBooking(command, await standingOf(tx, row), { now: ctx.now.getTime(), today: ctx.today, by: askerOf(ctx) })
  assertAllowed(move)
  const saved = await saveMove(ctx, tx, row, move, detail)
  if (typeof detail['missing'] !== 'string') return saved
  await tx.query(sql`UPDATE booking SET missing = ${detail['missing']} WHERE id = ${row.id}::uuid`)
  return { ...saved, missing: detail['missing'] }
}
