import { sql, type Sql, type Tx } from '@minsheng/db/client.ts'
import type { StaffContext } from '../../context.ts'
import { Refused } from '../../refused.ts'
import { retrying } from '../../retrying.ts'
import { presentTicket, type TicketView } from './present.ts'
import { announceQueue, decided, lockCounter, lockTicket, saveTicket } from './repository.ts'
import type { TicketRow } from './rows.ts'

// `first` locks what is locked before a ticket: its counter, as for whoever calls.
const changing = async (ctx: StaffContext, ticketId: string, change: (row: TicketRow) => Sql, first?: (tx: Tx) => Promise<unknown>): Promise<TicketView> => {
  const view = await retrying(() => ctx.db.transaction(async (tx) => {
    await first?.(tx)
    const row = await lockTicket(ctx, tx, ticketId)
    const saved = await saveTicket(tx, row.id, change(row))
    await announceQueue(tx, saved.unit_id)
    return presentTicket(ctx, tx, saved)
  }))
  ctx.wakeRelay()
  return view
}

/** Calls a number again that was called. */
export const recallTicket = (ctx: StaffContext, ticketId: string): Promise<TicketView> =>
  changing(ctx, ticketId, (row) => sql`status = ${decided(row, 'recall')}, called_at = ${ctx.now}, calls = calls + 1`)

/** The person is at the counter. Passed on before, they keep the minute they first were. */
export const startTicket = (ctx: StaffContext, ticketId: string): Promise<TicketView> =>
  changing(ctx, ticketId, (row) => sql`status = ${decided(row, 'start')}, started_at = coalesce(q.started_at, ${ctx.now}), served_by = ${ctx.actor.id}::uuid`)

/** Passes somebody on to another counter of the unit. Their turn stays what it was, and there they go first. */
export const transferTicket = (ctx: StaffContext, { ticketId, counterId }: { ticketId: string, counterId: string }): Promise<TicketView> =>
  changing(ctx, ticketId, (row) => {
    if (row.counter_id === counterId) throw new Refused('ticket-step')
    return sql`status = ${decided(row, 'transfer')}, counter_id = NULL, for_counter = ${counterId}::uuid`
  }, (tx) => lockCounter(tx, counterId, ctx.actor.unitId))
