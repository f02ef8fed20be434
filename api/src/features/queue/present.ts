import type { Output } from '@minsheng/contract/index.ts'
import { ticketNumber } from '@minsheng/domain/slots/queue.ts'
import type { Tx } from '@minsheng/db/client.ts'
import type { Context } from '../../context.ts'
import { maskedNames } from '../bookings/index.ts'
import { goneGuide, guideNames } from '../guides/index.ts'
import type { TicketRow } from './rows.ts'

export type TicketView = Output<'POST /staff/tickets/:ticketId/start'>

/** Presents tickets with the names of their items and, masked, of who booked. */
export const presentTickets = async ({ cipher }: Pick<Context, 'cipher'>, tx: Tx, rows: readonly TicketRow[]): Promise<TicketView[]> => {
  if (rows.length === 0) return []
  const items = await guideNames({ db: tx })
  const names = await maskedNames(cipher, tx, rows.flatMap(({ booking_id }) => booking_id ?? []))
  return rows.map((row) => ({
    ticketId: row.id, number: ticketNumber(row), status: row.status, guideId: row.guide_id, guideName: items.get(row.guide_id) ?? goneGuide, bookingId: row.booking_id, names: row.booking_id === null ? null : names.get(row.booking_id) ?? null,
    counterId: row.counter_id, forCounter: row.for_counter, issuedAt: row.issued_at.toISOString(), calledAt: row.called_at?.toISOString() ?? null, calls: row.calls
  }))
}

/** Presents one ticket. */
export const presentTicket = async (ctx: Pick<Context, 'cipher'>, tx: Tx, row: TicketRow): Promise<TicketView> => {
  const [view] = await presentTickets(ctx, tx, [row])
  if (!view) throw new Error('a ticket was not presented')
  return view
}
