import { letterOf, orderOf } from '@minsheng/domain/slots/queue.ts'
import { sql, type Tx } from '@minsheng/db/client.ts'
import type { StaffContext } from '../../context.ts'
import { countersOf } from './repository.ts'
import { ticketColumns, type TicketRow } from './rows.ts'

type NewTicket = { id: string, guideId: string, booking: { id: string, day: string, startsAt: string } | null, slotId: string | null, last?: boolean }

const ATTEMPTS = 200

/**
 * The next number of the letter, in one statement. Somebody who drew the same one just now makes the database say no, and the
 * number after is tried: none is given twice and none is left out. Gives nothing when this ticket, or one for this booking, is there already.
 */
export const issueTicket = async (ctx: StaffContext, tx: Tx, { id, guideId, booking, slotId, last = false }: NewTicket): Promise<TicketRow | null> => {
  const { today, now, actor: { unitId } } = ctx
  // Closed counters count too: an item keeps its letter while somebody is at lunch.
  const letter = letterOf(guideId, (await countersOf(tx, unitId)).map(({ guide_ids }) => ({ guideIds: guide_ids })))
  const orderAt = orderOf(now, last ? null : booking)
  for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
    const [row] = await tx.query<TicketRow>(sql`
      INSERT INTO queue_ticket AS q (id, unit_id, day, letter, seq, guide_id, booking_id, slot_id, order_at, issued_at)
      SELECT ${id}::uuid, ${unitId}, ${today}, ${letter}, coalesce(max(t.seq), 0) + 1, ${guideId}, ${booking?.id ?? null}::uuid, ${slotId}::uuid, ${orderAt}, ${now}
      FROM queue_ticket t WHERE t.unit_id = ${unitId} AND t.day = ${today} AND t.letter = ${letter}
      ON CONFLICT DO NOTHING RETURNING ${ticketColumns}`)
    if (row) return row
    const [known] = await tx.query<{ id: string }>(sql`SELECT id FROM queue_ticket WHERE id = ${id}::uuid OR booking_id = ${booking?.id ?? null}::uuid`)
    if (known) return null
  }
  throw new Error('no number was left in so many tries')
}
