import { sql, type Tx } from '@minsheng/db/client.ts'
import type { StaffContext } from '../../context.ts'
import type { CaseState, Target } from '../staff-cases/index.ts'
import { actOnPublication } from './act-on-publication.ts'

type TextRow = { title: string, question: string, reply: string }

/** The words a published text is found by: title first, so that ranking prefers it. */
const indexWords = async (ctx: StaffContext, tx: Tx, caseId: string): Promise<void> => {
  const [text] = await tx.query<TextRow>(sql`SELECT title, question, reply FROM publication WHERE case_id = ${caseId}::uuid`)
  if (!text) throw new Error('a prepared case has no public copy')
  const cut = (words: string) => ctx.words.cut(words).join(' ')
  await tx.query(sql`
    UPDATE publication SET words = setweight(to_tsvector('simple', ${cut(text.title)}), 'A')
      || setweight(to_tsvector('simple', ${cut(text.question)}), 'B') || setweight(to_tsvector('simple', ${cut(text.reply)}), 'C')
    WHERE case_id = ${caseId}::uuid`)
}

/** 公开: a second person lets the public see the masked copy, under GK and the digits of the case number. */
export const publishCase = (ctx: StaffContext, target: Target): Promise<CaseState> => {
  const answerNo = `GK${target.caseNo.slice(2)}`
  return actOnPublication(ctx, target, { type: 'publish', answerNo }, async (tx, { next }) => {
    await tx.query(sql`
      UPDATE publication SET status = 'published', answer_no = ${answerNo}, publisher_id = ${ctx.actor.id}::uuid, published_at = ${ctx.now}
      WHERE case_id = ${next.id}::uuid`)
    await indexWords(ctx, tx, next.id)
  })
}
