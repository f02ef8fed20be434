import type { Output } from '@minsheng/contract/index.ts'
import { sql } from '@minsheng/db/client.ts'
import type { Context } from '../../context.ts'
import { cardColumns, type CardRow, presentCard } from './present.ts'

const SHOWN = 3
const WORDS = 24
// A word half the answers hold would make every answer a candidate: only so many are ranked.
const CANDIDATES = 500
const empty = new Set(['怎么', '什么', '如何', '可以', '请问', '您好', '你好', '没有', '我们', '一个', '现在', '这个', '那个', '因为', '所以', '已经', '需要', '领导'])

/** The three public answers most like what somebody is about to ask, by their words; title words count most. */
export const similarAnswers = async (ctx: Context, q: string): Promise<Output<'GET /answers/similar'>> => {
  const words = [...new Set(ctx.words.cut(q))].filter((word) => word.length > 1 && !empty.has(word)).slice(0, WORDS)
  if (words.length === 0) return { items: [] }
  const either = words.map((word) => `'${word.replace(/['\\]/g, '')}'`).join(' | ')
  const rows = await ctx.db.query<CardRow>(sql`
    WITH p AS MATERIALIZED (SELECT * FROM publication WHERE words @@ to_tsquery('simple', ${either}) AND status = 'published' ORDER BY published_at DESC LIMIT ${CANDIDATES})
    SELECT ${cardColumns} FROM p ORDER BY ts_rank(p.words, to_tsquery('simple', ${either})) DESC, p.published_at DESC, p.id DESC LIMIT ${SHOWN}`)
  return { items: rows.map(presentCard) }
}
