import { sql, type Tx } from '@minsheng/db/client.ts'
import type { Context } from '../../context.ts'
import { indexEntry } from './index-entry.ts'

type Row = { answer_no: string, title: string, question: string, reply: string, unit_id: string, township_code: string | null, shown_at: Date }

const SUMMARY = 120
const BATCH = 200

const summaryOf = (reply: string): string => [...reply.replace(/\s+/g, ' ').trim()].slice(0, SUMMARY).join('')

const publicRow = async (tx: Tx, answerNo: string): Promise<Row | undefined> => {
  const [row] = await tx.query<Row>(sql`
    SELECT answer_no, title, question, reply, unit_id, township_code, coalesce(changed_at, published_at) AS shown_at FROM publication WHERE answer_no = ${answerNo} AND status = 'published' FOR SHARE`)
  return row
}

/** Puts a public answer where the search finds it: the public copy as it stands in this transaction, nothing of the case. */
export const indexAnswer = async ({ words }: Pick<Context, 'words'>, tx: Tx, answerNo: string): Promise<void> => {
  const row = await publicRow(tx, answerNo)
  if (!row) return
  const { title, question, reply, unit_id, township_code, shown_at } = row
  await indexEntry(tx, words, {
    kind: 'answer', key: answerNo, title, summary: summaryOf(reply), column: null, unitId: unit_id, townshipCode: township_code, text: `${question}\n${reply}`, names: [], weight: 0
  }, shown_at)
}

/** Answers published before there was a search are put in as well; where all are there this finds nothing to do. */
export const indexMissingAnswers = async (ctx: Context): Promise<number> => {
  const missing = await ctx.db.query<{ answer_no: string }>(sql`
    SELECT p.answer_no FROM publication p WHERE p.status = 'published' AND NOT EXISTS (SELECT 1 FROM search_entry e WHERE e.kind = 'answer' AND e.key = p.answer_no) ORDER BY p.published_at DESC LIMIT ${BATCH}`)
  for (const { answer_no } of missing) await ctx.db.transaction((tx) => indexAnswer(ctx, tx, answer_no))
  return missing.length
}
