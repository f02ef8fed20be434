import { randomUUID } from 'node:crypto'
import { sql, type Tx } from '@minsheng/db/client.ts'
import type { StaffContext } from '../../context.ts'
import { Refused } from '../../refused.ts'
import { retrying } from '../../retrying.ts'
import { lockBooking, step, type BookingRow } from '../bookings/index.ts'
import type { Drawn } from './draw-ticket.ts'
import { issueTicket } from './issue-ticket.ts'
import { presentTicket } from './present.ts'
import { announceQueue, saveTicket } from './repository.ts'
import { putBack } from './return-ticket.ts'
import { ticketColumns, type TicketRow } from './rows.ts'
import { readDay, waitOf } from './waiting.ts'

const ticketOf = async (tx: Tx, bookingId: string): Promise<TicketRow | undefined> => {
  const [row] = await tx.query<TicketRow>(sql`SELECT ${ticketColumns} FROM queue_ticket q WHERE q.booking_id = ${bookingId}::uuid FOR UPDATE`)
  return row
}

const arrive = async (ctx: StaffContext, tx: Tx, booking: BookingRow): Promise<TicketRow> => {
  const known = await ticketOf(tx, booking.id)
  if (known?.status === 'missed') return putBack(ctx, tx, known)
  if (known && known.status !== 'left') return known
  // Called twice in vain and there after all: a new number, at the end. The old one is nobody's any more.
  if (known) await saveTicket(tx, known.id, sql`booking_id = NULL, slot_id = NULL`)
  await step(ctx, tx, booking.id, 'check-in')
  const [seat] = await tx.query<{ slot_id: string }>(sql`SELECT e.slot_id FROM booking_seat e JOIN slot t ON t.id = e.slot_id WHERE e.booking_id = ${booking.id}::uuid ORDER BY t.starts_at LIMIT 1`)
  const issued = await issueTicket(ctx, tx, { id: randomUUID(), guideId: booking.guide_id, booking: { id: booking.id, day: booking.day, startsAt: booking.starts_at }, slotId: seat?.slot_id ?? null, last: known !== undefined })
  if (!issued) throw new Error('a booking under lock had a ticket after all')
  return issued
}

/** Somebody who booked is there and gets a number. Only today and only where they booked; said twice, it is the same number. */
export const checkIn = async (ctx: StaffContext, bookingId: string): Promise<Drawn> => {
  const arrived = await retrying(() => ctx.db.transaction(async (tx) => {
    const booking = await lockBooking(tx, bookingId)
    if (booking.unit_id !== ctx.actor.unitId) throw new Refused('booking-not-found')
    if (booking.day !== ctx.today) throw new Refused('not-today')
    const row = await arrive(ctx, tx, booking)
    await announceQueue(tx, ctx.actor.unitId)
    return { ticket: await presentTicket(ctx, tx, row), wait: waitOf(row, await readDay(ctx, tx)) }
  }))
  ctx.wakeRelay()
  return arrived
}
