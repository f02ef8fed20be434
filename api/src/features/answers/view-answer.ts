import type { Output } from '@minsheng/contract/index.ts'
import { dayOf } from '@minsheng/domain/calendar/day.ts'
import { sql } from '@minsheng/db/client.ts'
import type { Context } from '../../context.ts'
import { Refused } from '../../refused.ts'
import { cardColumns, type FullRow, presentAnswer } from './present.ts'

type Row = FullRow & { status: string, withdrawn_note: string | null }

/** Why and when an answer was taken down: all that is left of it. */
export type Withdrawn = { withdrawnOn: string, reason: string }

/** An answer anybody may read, or what is said of one that was withdrawn. Refuses one that never was public. */
export const findAnswer = async ({ db, today }: Context, answerNo: string): Promise<{ answer: Output<'GET /answers/:answerNo'> } | { withdrawn: Withdrawn }> => {
  const [row] = await db.query<Row>(sql`
    SELECT ${cardColumns}, p.status, p.question, p.reply, p.received_on, p.answered_on, p.days_used, p.days_allowed, p.solved, p.treated, p.version, p.correction_reason, p.withdrawn_note,
      (SELECT json_agg(json_build_object('id', f.id, 'name', f.name, 'bytes', f.bytes) ORDER BY f.created_at, f.id) FROM public_file f WHERE f.case_id = p.case_id AND f.id = ANY(p.file_ids)) AS files,
      (SELECT json_agg(json_build_object('law', c.law, 'article', c.article, 'changed_on', CASE WHEN c.changed_on <= ${today} THEN c.changed_on END) ORDER BY c.law, c.article) FROM cited c WHERE c.case_id = p.case_id) AS cites
    FROM publication p WHERE p.answer_no = ${answerNo} AND p.status IN ('published', 'withdrawn')`)
  if (!row) throw new Refused('answer-not-found')
  if (row.status === 'withdrawn') return { withdrawn: { withdrawnOn: dayOf((row.changed_at ?? row.published_at).getTime()), reason: row.withdrawn_note ?? '' } }
  return { answer: presentAnswer(row) }
}

/** One public answer. */
export const viewAnswer = async (ctx: Context, answerNo: string): Promise<Output<'GET /answers/:answerNo'>> => {
  const found = await findAnswer(ctx, answerNo)
  if ('withdrawn' in found) throw new Refused('answer-withdrawn', found.withdrawn)
  return found.answer
}
