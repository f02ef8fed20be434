import { sql, type Tx } from '@minsheng/db/client.ts'
import type { StaffContext } from '../../context.ts'
import { retrying } from '../../retrying.ts'
import { lockBooking, step } from '../bookings/index.ts'
import { presentTicket, type TicketView } from './present.ts'
import { announceQueue, decided, findTicket, lockTicket, saveTicket } from './repository.ts'
import type { TicketRow } from './rows.ts'

/** Puts a missed ticket back behind those who are there. Its booking, when it has one, is locked already. */
export const putBack = async (ctx: StaffContext, tx: Tx, row: TicketRow): Promise<TicketRow> => {
  const status = decided(row, 'return')
  if (row.booking_id !== null) await step(ctx, tx, row.booking_id, 'check-in')
  return saveTicket(tx, row.id, sql`status = ${status}, counter_id = NULL, order_at = ${ctx.now}`)
}

/** Who was called and did not come is there after all: once, and behind those who waited. */
export const returnTicket = async (ctx: StaffContext, ticketId: string): Promise<TicketView> => {
  const view = await retrying(() => ctx.db.transaction(async (tx) => {
    const { booking_id } = await findTicket(ctx, tx, ticketId)
    if (booking_id !== null) await lockBooking(tx, booking_id)
    const row = await putBack(ctx, tx, await lockTicket(ctx, tx, ticketId))
    await announceQueue(tx, row.unit_id)
    return presentTicket(ctx, tx, row)
  }))
  ctx.wakeRelay()
  return view
}
