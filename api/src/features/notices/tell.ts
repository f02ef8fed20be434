import { randomUUID } from 'node:crypto'
import { addWorkingDays } from '@minsheng/domain/calendar/working-days.ts'
import { entryOf } from '@minsheng/domain/notices/catalogue.ts'
import type { NoticeDraft } from '@minsheng/domain/notices/render.ts'
import { sql, type Tx } from '@minsheng/db/client.ts'
import type { Context } from '../../context.ts'
import { appendToOutbox } from '../../outbox/append.ts'

// Whoever was not reached within one working day becomes a person's task.
const UNREACHED_DAYS = 1

/** `key`: the event, once for ever. `citizenId` null: the person has no account and hears by SMS or from a person. */
export type Told = { key: string, citizenId: string | null, draft: NoticeDraft, bookingId?: string | null, about?: { caseId: string, caseNo: string } | null }

/** Writes what somebody is told, and puts the bringing of it in the outbox. Once per key: the database holds it. */
export const tell = async (ctx: Context, tx: Tx, { key, citizenId, draft, bookingId = null, about = null }: Told): Promise<void> => {
  const { lawful } = entryOf(draft.event, ctx.noticeWording)
  const taskOn = lawful === null ? null : addWorkingDays(ctx.today, UNREACHED_DAYS, ctx.calendar).day
  const [row] = await tx.query<{ id: string }>(sql`
    INSERT INTO notice (id, dedupe_key, citizen_id, case_id, case_no, booking_id, event, purpose, title, text, fields, lawful, task_on, created_at)
    VALUES (${randomUUID()}::uuid, ${key}, ${citizenId}::uuid, ${about?.caseId ?? null}::uuid, ${about?.caseNo ?? null}, ${bookingId}::uuid, ${draft.event}, ${draft.purpose},
      ${draft.title}, ${draft.text}, ${JSON.stringify(draft.fields)}::jsonb, ${lawful}, ${taskOn}, ${ctx.now})
    ON CONFLICT (dedupe_key) DO NOTHING RETURNING id`)
  if (row) await appendToOutbox(tx, [{ job: 'send-notice', payload: { noticeId: row.id } }])
}
