import { randomUUID } from 'node:crypto'
import { day, minuteOf, type Day } from '@minsheng/domain/calendar/day.ts'
import type { Case } from '@minsheng/domain/case/case.ts'
import type { CaseEvent } from '@minsheng/domain/case/events.ts'
import { noticeFor } from '@minsheng/domain/notices/notices.ts'
import type { NoticeDraft } from '@minsheng/domain/notices/render.ts'
import { sql, type Tx } from '@minsheng/db/client.ts'
import { openSecret } from '../vault/index.ts'
import type { Context } from '../../context.ts'
import { appendToOutbox } from '../../outbox/append.ts'
import { tell } from './tell.ts'

// What the public reads is another after these.
const changesAnswers: ReadonlySet<CaseEvent['type']> = new Set(['publication-published', 'publication-corrected', 'publication-withdrawn', 'case-rated'])

// Who has no account of their own hears through the helper, as long as the mandate lives.
const findHelper = async (tx: Tx, caseId: string): Promise<string | null> => {
  const [helper] = await tx.query<{ helper_id: string }>(sql`
    SELECT helper_id FROM mandate WHERE case_id = ${caseId}::uuid AND helper_id IS NOT NULL AND revoked_at IS NULL ORDER BY recorded_at DESC LIMIT 1`)
  return helper?.helper_id ?? null
}

// The clocks have been counted anew since the decision; the day is told where it was moved by hand.
const newDay = async (tx: Tx, caseId: string, events: readonly CaseEvent[]): Promise<{ dueOn?: Day }> => {
  if (!events.some(({ type }) => type === 'extension-granted')) return {}
  const [row] = await tx.query<{ due_on: string }>(sql`SELECT due_on FROM cases WHERE id = ${caseId}::uuid`)
  return row ? { dueOn: day(row.due_on) } : {}
}

/**
 * Of a confidential case the citizen hears inside the product only, and the notice names no case: whoever reads the table
 * cannot tell from it who filed what (domain.md §6.2).
 */
const insertQuietNotice = async (ctx: Context, tx: Tx, draft: NoticeDraft, kase: Case): Promise<void> => {
  const { citizenId } = await openSecret(ctx, tx, kase.id)
  if (citizenId === null) return
  const key = ctx.vault.index('notice', `${kase.id}:${kase.version}:${draft.purpose}`)
  await tx.query(sql`
    INSERT INTO notice (id, dedupe_key, citizen_id, event, purpose, title, text, fields, status, reason, created_at)
    VALUES (${randomUUID()}::uuid, ${key}, ${citizenId}::uuid, ${draft.event}, ${draft.purpose}, '保密件有新进展', '请到“我的问政”里打开查看。', '{}'::jsonb, 'inside', 'confidential', ${ctx.now})
    ON CONFLICT (dedupe_key) DO NOTHING`)
}

/**
 * Writes what the citizen is told of these events, and puts the sending of it and the news for other screens in the
 * outbox. `next` is the case after the events. Once per event and purpose: a unique key in the database holds it. Who has no
 * account is told by SMS or by a person; who gave no name cannot be told (信访工作条例 第二十三条).
 */
export const announce = async (ctx: Context, tx: Tx, next: Case, events: readonly CaseEvent[], citizenId: string | null): Promise<void> => {
  const recipient = citizenId ?? await findHelper(tx, next.id)
  const about = { caseNo: next.caseNo, type: next.type, at: minuteOf(ctx.now.getTime()), today: ctx.today, ...await newDay(tx, next.id, events) }
  await appendToOutbox(tx, [{ job: 'announce-change', payload: { caseNo: next.caseNo, unitId: next.unitId, answers: events.some(({ type }) => changesAnswers.has(type)) } }])
  for (const event of events) {
    const draft = noticeFor(event, about, ctx.noticeWording)
    if (!draft) continue
    if (next.identity === 'confidential') await insertQuietNotice(ctx, tx, draft, next)
    else if (recipient !== null || next.identity !== 'anonymous') {
      await tell(ctx, tx, { key: `${next.id}:${next.version}:${draft.purpose}`, citizenId: recipient, draft, about: { caseId: next.id, caseNo: next.caseNo } })
    }
  }
}
