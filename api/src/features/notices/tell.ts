import { randomUUID } from 'node:crypto'
import type { NoticeDraft } from '@minsheng/domain/notices/notices.ts'
import { sql, type Tx } from '@minsheng/db/client.ts'
import type { Context } from '../../context.ts'
import { appendToOutbox } from '../../outbox/append.ts'

/** Writes what a citizen is told of something that is no case, and puts the sending in the outbox. Once per key: the database holds it. */
export const tell = async (ctx: Context, tx: Tx, { key, citizenId, draft, bookingId = null }: { key: string, citizenId: string, draft: NoticeDraft, bookingId?: string | null }): Promise<void> => {
  const [row] = await tx.query<{ id: string }>(sql`
    INSERT INTO notice (id, dedupe_key, citizen_id, booking_id, purpose, title, text, fields, created_at)
    VALUES (${randomUUID()}::uuid, ${key}, ${citizenId}::uuid, ${bookingId}::uuid, ${draft.purpose}, ${draft.title}, ${draft.text}, ${JSON.stringify(draft.fields)}::jsonb, ${ctx.now})
    ON CONFLICT (dedupe_key) DO NOTHING RETURNING id`)
  if (row) await appendToOutbox(tx, [{ job: 'send-notice', payload: { noticeId: row.id } }])
}
