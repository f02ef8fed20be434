import type { Output } from '@minsheng/contract/index.ts'
import { sql, type Tx } from '@minsheng/db/client.ts'
import type { StaffContext } from '../../context.ts'
import { Refused } from '../../refused.ts'
import { retrying } from '../../retrying.ts'
import { presentTicket } from './present.ts'
import { announceQueue, decided, lockCounter, lockTicket, saveTicket } from './repository.ts'
import { ticketColumns, type CounterRow, type TicketRow } from './rows.ts'

type Call = { counterId: string, ticketId: string | null }

/** Nobody is called to a counter where somebody still is. Whoever is left there from another day has gone. */
const assertFree = async ({ today, now }: StaffContext, tx: Tx, counterId: string): Promise<void> => {
  await tx.query(sql`UPDATE queue_ticket SET status = 'left', ended_at = ${now} WHERE counter_id = ${counterId}::uuid AND day < ${today} AND status IN ('called', 'serving')`)
  const [busy] = await tx.query<{ id: string }>(sql`SELECT id FROM queue_ticket WHERE counter_id = ${counterId}::uuid AND status IN ('called', 'serving')`)
  if (busy) throw new Refused('counter-busy')
}

/**
 * Who is next at a counter, locked: who was passed on to it, then by turn (`nextFor` of the domain says the same). A ticket
 * another counter takes this moment is passed over, so that two never call one.
 */
const lockNext = async ({ actor, today }: StaffContext, tx: Tx, { id, guide_ids }: CounterRow): Promise<TicketRow | null> => {
  const [row] = await tx.query<TicketRow>(sql`
    SELECT ${ticketColumns} FROM queue_ticket q LEFT JOIN counter f ON f.id = q.for_counter AND f.active
    WHERE q.unit_id = ${actor.unitId} AND q.day = ${today} AND q.status = 'waiting'
      AND (f.id = ${id}::uuid OR (f.id IS NULL AND (${guide_ids.length === 0} OR q.guide_id = ANY(${guide_ids}::text[]))))
    ORDER BY (q.for_counter IS DISTINCT FROM ${id}::uuid), q.order_at, q.issued_at, q.id LIMIT 1 FOR UPDATE OF q SKIP LOCKED`)
  return row ?? null
}

/** Calls the next number to a counter, or the one that is named. Nobody waiting is no refusal. */
export const callTicket = async (ctx: StaffContext, { counterId, ticketId }: Call): Promise<Output<'POST /staff/counters/:counterId/call'>> => {
  const called = await retrying(() => ctx.db.transaction(async (tx) => {
    const counter = await lockCounter(tx, counterId, ctx.actor.unitId)
    await assertFree(ctx, tx, counter.id)
    const row = ticketId === null ? await lockNext(ctx, tx, counter) : await lockTicket(ctx, tx, ticketId)
    if (row === null) return { ticket: null }
    const saved = await saveTicket(tx, row.id, sql`status = ${decided(row, 'call')}, counter_id = ${counter.id}::uuid, called_at = ${ctx.now}, calls = calls + 1`)
    await announceQueue(tx, saved.unit_id)
    return { ticket: await presentTicket(ctx, tx, saved) }
  }))
  ctx.wakeRelay()
  return called
}
