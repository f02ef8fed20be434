import type { Input, Output } from '@minsheng/contract/index.ts'
import { sql, type Sql } from '@minsheng/db/client.ts'
import type { Context } from '../../context.ts'
import { readCursor, writeCursor } from '../../cursor.ts'
import { cardColumns, type CardRow, presentCard } from './present.ts'

type List = Output<'GET /answers'>
type Query = Input<'GET /answers'>['querystring']

const PAGE = 20

const page = (rows: readonly CardRow[], limit: number): List => {
  const shown = rows.slice(0, limit)
  const last = shown.at(-1)
  return { items: shown.map(presentCard), next: rows.length > limit && last ? writeCursor([last.published_at.toISOString(), last.id]) : null }
}

const after = (month: string): string => {
  const [year = 0, number = 0] = month.split('-').map(Number)
  return number === 12 ? `${year + 1}-01` : `${year}-${String(number + 1).padStart(2, '0')}`
}

// A month begins at midnight in Asia/Shanghai, whatever the machine's zone.
const inMonth = (month: string): Sql =>
  sql`AND p.published_at >= ${`${month}-01T00:00:00+08:00`}::timestamptz AND p.published_at < ${`${after(month)}-01T00:00:00+08:00`}::timestamptz`

const narrowed = ({ type, township, unit, month, solved }: Query): Sql => {
  const ofType = type ? sql`AND p.type = ${type}` : sql``
  const ofTownship = township ? sql`AND p.township_code = ${township}` : sql``
  const ofUnit = unit ? sql`AND p.unit_id = ${unit}` : sql``
  const ofMonth = month ? inMonth(month) : sql``
  const rated = solved ? sql`AND p.solved = ${solved}` : sql``
  return sql`${ofType} ${ofTownship} ${ofUnit} ${ofMonth} ${rated}`
}

/** Public answers, newest first. Reads the publication table only: what is not published is not there to leak. */
export const listAnswers = async (ctx: Context, query: Query): Promise<List> => {
  const { cursor, limit = PAGE, q } = query
  const [at, id] = cursor ? readCursor(cursor) : []
  const further = at && id ? sql`AND (p.published_at, p.id) < (${at}::timestamptz, ${id}::uuid)` : sql``
  if (q === undefined) {
    return page(await ctx.db.query<CardRow>(sql`
      SELECT ${cardColumns} FROM publication p WHERE p.status = 'published' ${narrowed(query)} ${further}
      ORDER BY p.published_at DESC, p.id DESC LIMIT ${limit + 1}`), limit)
  }
  const words = [...new Set(ctx.words.cut(q))]
  if (words.length === 0) return { items: [], next: null }
  // Fenced: without it the planner walks the date index backwards when the word is rare.
  return page(await ctx.db.query<CardRow>(sql`
    WITH p AS MATERIALIZED (SELECT * FROM publication WHERE words @@ plainto_tsquery('simple', ${words.join(' ')}) AND status = 'published')
    SELECT ${cardColumns} FROM p WHERE true ${narrowed(query)} ${further}
    ORDER BY p.published_at DESC, p.id DESC LIMIT ${limit + 1}`), limit)
}
