import type { Day } from '@minsheng/domain/calendar/day.ts'
import { decideTicket, type TicketCommand, type TicketStatus } from '@minsheng/domain/slots/queue.ts'
import { sql, type Sql, type Tx } from '@minsheng/db/client.ts'
import type { StaffContext } from '../../context.ts'
import { appendToOutbox } from '../../outbox/append.ts'
import { assertAllowed, Refused } from '../../refused.ts'
import { cameBack, counterColumns, ticketColumns, type CounterRow, type TicketRow } from './rows.ts'

/** The counters of a unit in their order, closed ones too. */
export const countersOf = (tx: Tx, unitId: string): Promise<CounterRow[]> =>
  tx.query<CounterRow>(sql`SELECT ${counterColumns} FROM counter c WHERE c.unit_id = ${unitId} ORDER BY c.position, c.name`)

/** Every ticket of a unit's day, by turn. */
export const ticketsOf = (tx: Tx, unitId: string, today: Day): Promise<TicketRow[]> =>
  tx.query<TicketRow>(sql`SELECT ${ticketColumns} FROM queue_ticket q WHERE q.unit_id = ${unitId} AND q.day = ${today} ORDER BY q.order_at, q.issued_at, q.id`)

/** A counter of the own unit, locked: two hands at one counter follow each other. Another unit's does not exist. */
export const lockCounter = async (tx: Tx, counterId: string, unitId: string): Promise<CounterRow> => {
  const [row] = await tx.query<CounterRow>(sql`SELECT ${counterColumns} FROM counter c WHERE c.id = ${counterId}::uuid AND c.unit_id = ${unitId} FOR UPDATE`)
  if (!row) throw new Refused('counter-not-found')
  if (!row.active) throw new Refused('counter-closed')
  return row
}

/** A ticket of the own unit and of today as it stands, unlocked: for its booking, which is locked before it. */
export const findTicket = async ({ today, actor }: StaffContext, tx: Tx, ticketId: string): Promise<TicketRow> => {
  const [row] = await tx.query<TicketRow>(sql`SELECT ${ticketColumns} FROM queue_ticket q WHERE q.id = ${ticketId}::uuid AND q.unit_id = ${actor.unitId} AND q.day = ${today}`)
  if (!row) throw new Refused('ticket-not-found')
  return row
}

/** A ticket of the own unit and of today, locked. Another unit's, or yesterday's, does not exist. */
export const lockTicket = async ({ today, actor }: StaffContext, tx: Tx, ticketId: string): Promise<TicketRow> => {
  const [row] = await tx.query<TicketRow>(sql`SELECT ${ticketColumns} FROM queue_ticket q WHERE q.id = ${ticketId}::uuid AND q.unit_id = ${actor.unitId} AND q.day = ${today} FOR UPDATE`)
  if (!row) throw new Refused('ticket-not-found')
  return row
}

/** Where a command leads a ticket; refuses what it does not admit. */
export const decided = (row: TicketRow, command: TicketCommand): TicketStatus => {
  const decision = decideTicket({ status: row.status, cameBack: cameBack(row) }, command)
  assertAllowed(decision)
  return decision.status
}

/** Writes a ticket down as it stands after a command. */
export const saveTicket = async (tx: Tx, ticketId: string, changed: Sql): Promise<TicketRow> => {
  const [row] = await tx.query<TicketRow>(sql`UPDATE queue_ticket q SET ${changed} WHERE q.id = ${ticketId}::uuid RETURNING ${ticketColumns}`)
  if (!row) throw new Error('ticket row is gone')
  return row
}

/** Says that a unit's queue moved, for the panels that show it. */
export const announceQueue = (tx: Tx, unitId: string): Promise<void> => appendToOutbox(tx, [{ job: 'announce-queue', payload: { unitId } }])
