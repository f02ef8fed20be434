import { randomUUID } from 'node:crypto'
import { sql, type Tx } from '@minsheng/db/client.ts'
import type { Context } from '../../context.ts'
import { appendToOutbox } from '../../outbox/append.ts'
import { endNotice, type OpenNotice } from './rows.ts'

const OFFICE = 'office'

// Visits have a list of their own, where the visit itself is at hand: whoever rings may change it. Whoever was listed since the
// notice about the same, has been rung about how things stand now; what does not hold any more is nobody's to ring about.
const askToRing = async (ctx: Context, tx: Tx, { id, booking_id, event }: DeskNotice): Promise<void> => {
  const [about, statuses] = event === 'booking-cancelled' ? ['cancelled', ['cancelled']] as const : ['moved', ['held', 'booked']] as const
  const rung = await tx.query<{ booking_id: string }>(sql`
    INSERT INTO booking_ring (booking_id, about, since) SELECT b.id, ${about}, ${ctx.now} FROM booking b WHERE b.id = ${booking_id}::uuid AND b.status = ANY(${[...statuses]}::text[])
    ON CONFLICT (booking_id) DO UPDATE SET about = excluded.about, since = excluded.since, done_at = NULL, done_by = NULL
      WHERE booking_ring.about <> excluded.about OR booking_ring.since <= (SELECT created_at FROM notice WHERE id = ${id}::uuid)
    RETURNING booking_id`)
  await endNotice(tx, id, 'unreached', rung.length > 0 ? 'to-ring' : 'superseded')
}

export type DeskNotice = Pick<OpenNotice, 'id' | 'purpose' | 'unit_id' | 'booking_id' | 'event'>

/** Hands a notice to a person of the unit that has the matter: to ring, ask the village helper or post a letter. Due the same day. */
export const openDeskTask = async (ctx: Context, tx: Tx, notice: DeskNotice): Promise<void> => {
  if (notice.booking_id !== null) return askToRing(ctx, tx, notice)
  const [row] = await tx.query<{ id: string }>(sql`
    INSERT INTO delivery (id, notice_id, channel, template, created_at) VALUES (${randomUUID()}::uuid, ${notice.id}::uuid, 'desk', ${notice.purpose}, ${ctx.now})
    ON CONFLICT (notice_id, channel, template) DO NOTHING RETURNING id`)
  if (!row) return
  const unitId = notice.unit_id ?? OFFICE
  await tx.query(sql`INSERT INTO desk_task (delivery_id, unit_id, due_on) VALUES (${row.id}::uuid, ${unitId}, ${ctx.today})`)
  await appendToOutbox(tx, [{ job: 'announce-desk', payload: { unitId } }])
}
