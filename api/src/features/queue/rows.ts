import type { Day } from '@minsheng/domain/calendar/day.ts'
import type { CallingCounter, TicketStatus, WaitingTicket } from '@minsheng/domain/slots/queue.ts'
import { sql } from '@minsheng/db/client.ts'

/** `ended_at` of a ticket that waits or is called again says that its first call was missed. */
export type TicketRow = {
  id: string, unit_id: string, day: Day, letter: string, seq: number, guide_id: string, booking_id: string | null, slot_id: string | null, status: TicketStatus, counter_id: string | null, for_counter: string | null
  order_at: Date, issued_at: Date, called_at: Date | null, calls: number, started_at: Date | null, ended_at: Date | null, served_by: string | null, missing: string | null
}
export type CounterRow = { id: string, unit_id: string, name: string, position: number, guide_ids: string[], active: boolean }

/** The columns of a ticket `q`, of a counter `c`. */
export const ticketColumns = sql`q.id, q.unit_id, q.day, q.letter, q.seq, q.guide_id, q.booking_id, q.slot_id, q.status, q.counter_id, q.for_counter, q.order_at, q.issued_at, q.called_at, q.calls, q.started_at, q.ended_at, q.served_by, q.missing`
export const counterColumns = sql`c.id, c.unit_id, c.name, c.position, c.guide_ids, c.active`

export const cameBack = ({ status, ended_at }: Pick<TicketRow, 'status' | 'ended_at'>): boolean => ended_at !== null && ['waiting', 'called', 'serving'].includes(status)

export const toWaiting = ({ id, guide_id, for_counter, order_at, issued_at }: TicketRow): WaitingTicket => ({ id, guideId: guide_id, forCounter: for_counter, orderAt: order_at, issuedAt: issued_at })
export const toCalling = ({ id, guide_ids, active }: CounterRow): CallingCounter => ({ id, guideIds: guide_ids, active })
