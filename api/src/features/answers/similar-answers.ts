import type { Input, Output } from '@minsheng/contract/index.ts'
import { readStatement } from '@minsheng/domain/routing/read-statement.ts'
import { suggestMatter } from '@minsheng/domain/routing/suggest-matter.ts'
import { sql } from '@minsheng/db/client.ts'
import type { Context } from '../../context.ts'
import { cardColumns, type CardRow, presentCard } from './present.ts'

type Asked = Input<'GET /answers/similar'>['querystring']
type Row = CardRow & { question: string }

const SHOWN = 3
const LOOKED_AT = 20
const WORDS = 24
// A word half the answers hold would make every answer a candidate: only so many are ranked.
const CANDIDATES = 500
// Where the matter is not named on both sides, so many words must be the same.
const SHARED = 3
const empty = new Set(['怎么', '什么', '如何', '可以', '请问', '您好', '你好', '没有', '我们', '一个', '现在', '这个', '那个', '因为', '所以', '已经', '需要', '领导'])

const wordsOf = ({ words }: Context, text: string): string[] => [...new Set(words.cut(text))].filter((word) => word.length > 1 && !empty.has(word))

/** The matter or other field a text names without doubt. */
const topicOf = ({ matters }: Context, text: string): string | null => {
  const found = suggestMatter(readStatement(text), matters)
  if (!found?.sure) return null
  return found.kind === 'own' ? found.matter.id : found.doorId
}

// The same matter is like enough; another matter never is, whatever words the two share.
const isLike = (ctx: Context, { q, type }: Asked, words: readonly string[]) => {
  const topic = topicOf(ctx, q)
  return (row: Row): boolean => {
    const text = `${row.title}\n${row.question}`
    const other = topicOf(ctx, text)
    if (topic !== null && other !== null) return topic === other
    const theirs = new Set(wordsOf(ctx, text))
    return (type === undefined || type === row.type) && words.filter((word) => theirs.has(word)).length >= SHARED
  }
}

/**
 * Public answers to what somebody is about to ask: of the same matter, or of the same kind in much the same words; title words
 * count most. Whoever reports somebody asks nothing and is offered nothing.
 */
export const similarAnswers = async (ctx: Context, asked: Asked): Promise<Output<'GET /answers/similar'>> => {
  const words = wordsOf(ctx, asked.q).slice(0, WORDS)
  if (words.length === 0 || asked.type === 'report') return { items: [] }
  const either = words.map((word) => `'${word.replace(/['\\]/g, '')}'`).join(' | ')
  const rows = await ctx.db.query<Row>(sql`
    WITH p AS MATERIALIZED (SELECT * FROM publication WHERE words @@ to_tsquery('simple', ${either}) AND status = 'published' ORDER BY published_at DESC LIMIT ${CANDIDATES})
    SELECT ${cardColumns}, p.question FROM p ORDER BY ts_rank(p.words, to_tsquery('simple', ${either})) DESC, p.published_at DESC, p.id DESC LIMIT ${LOOKED_AT}`)
  return { items: rows.filter(isLike(ctx, asked, words)).slice(0, SHOWN).map(presentCard) }
}
