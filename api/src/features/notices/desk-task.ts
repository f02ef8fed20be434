import { randomUUID } from 'node:crypto'
import { sql, type Tx } from '@minsheng/db/client.ts'
import type { Context } from '../../context.ts'
import { appendToOutbox } from '../../outbox/append.ts'
import { endNotice, type OpenNotice } from './rows.ts'

const OFFICE = 'office'

// Visits have a list of their own, where the visit itself is at hand: whoever rings may change it.
const askToRing = async (ctx: Context, tx: Tx, { id, booking_id, event }: DeskNotice): Promise<void> => {
  await tx.query(sql`
    INSERT INTO booking_ring (booking_id, about, since) VALUES (${booking_id}::uuid, ${event === 'booking-cancelled' ? 'cancelled' : 'moved'}, ${ctx.now})
    ON CONFLICT (booking_id) DO UPDATE SET about = excluded.about, since = excluded.since, done_at = NULL, done_by = NULL`)
  await endNotice(tx, id, 'unreached', 'to-ring')
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
