import type { Output } from '@minsheng/contract/index.ts'
import { sql } from '@minsheng/db/client.ts'
import type { Context } from '../../context.ts'
import { cardColumns, type CardRow, presentCard } from './present.ts'

type Row = CardRow & { status: 'published' | 'withdrawn', question: string, reply: string, correction_reason: string | null, withdrawn_note: string | null }

/** An answer as it was last published, corrected or withdrawn; instants in ISO 8601. What was withdrawn has no words left. */
export type Change = Output<'GET /answers'>['items'][number] & { publishedAt: string, changedAt: string, question: string, reply: string, correction: string | null, withdrawn: string | null }

const SHOWN = 50

/** The latest changes of the public answers, the newest first, for readers who follow along. */
export const listChanges = async ({ db }: Context): Promise<Change[]> => {
  const rows = await db.query<Row>(sql`
    SELECT ${cardColumns}, p.status, p.question, p.reply, p.correction_reason, p.withdrawn_note FROM publication p
    WHERE p.changed_at IS NOT NULL AND p.status IN ('published', 'withdrawn') ORDER BY p.changed_at DESC LIMIT ${SHOWN}`)
  return rows.map((row) => ({
    ...presentCard(row), publishedAt: row.published_at.toISOString(), changedAt: (row.changed_at ?? row.published_at).toISOString(), question: row.question, reply: row.reply,
    correction: row.correction_reason, withdrawn: row.status === 'withdrawn' ? row.withdrawn_note ?? '' : null
  }))
}
