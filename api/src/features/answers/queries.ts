import type { Input, Output } from '@minsheng/contract/index.ts'
import { dayOf } from '@minsheng/domain/calendar/day.ts'
import { townshipName, unitName } from '@minsheng/domain/routing/units.ts'
import { sql } from '@minsheng/db/client.ts'
import type { Context } from '../../context.ts'
import { readCursor, writeCursor } from '../../cursor.ts'
import { Refused } from '../../refused.ts'

type List = Output<'GET /answers'>
type Card = List['items'][number]
type Row = {
  id: string, answer_no: string, type: string, title: string, township_code: string | null, unit_id: string, published_at: Date, reply_start: string
}
type FullRow = Row & {
  question: string, reply: string, received_on: string, answered_on: string, days_used: number, days_allowed: number, solved: string | null, treated: number | null
}

const PAGE = 20
const SUMMARY = 80
const columns = sql`p.id, p.answer_no, p.type, p.title, p.township_code, p.unit_id, p.published_at, left(p.reply, 200) AS reply_start`

const summaryOf = (reply: string): string => {
  const text = reply.replace(/\s+/g, ' ').trim()
  // Never through the middle of a character that takes two units.
  const end = /[\uD800-\uDBFF]/.test(text.charAt(SUMMARY - 1)) ? SUMMARY - 1 : SUMMARY
  return text.length > SUMMARY ? `${text.slice(0, end)}…` : text
}

const presentCard = (row: Row): Card => ({
  answerNo: row.answer_no, type: row.type as Card['type'], title: row.title, townshipName: townshipName(row.township_code),
  unitName: unitName(row.unit_id) ?? '本局', publishedOn: dayOf(row.published_at.getTime()), summary: summaryOf(row.reply_start)
})

const page = (rows: readonly Row[], limit: number): List => {
  const shown = rows.slice(0, limit)
  const last = shown.at(-1)
  return { items: shown.map(presentCard), next: rows.length > limit && last ? writeCursor([last.published_at.toISOString(), last.id]) : null }
}

/** Public answers, newest first. Reads the publication table only: what is not published is not there to leak. */
export const listAnswers = async (ctx: Context, query: Input<'GET /answers'>['querystring']): Promise<List> => {
  const { cursor, limit = PAGE, type, township, q } = query
  const [at, id] = cursor ? readCursor(cursor) : []
  const after = at && id ? sql`AND (p.published_at, p.id) < (${at}::timestamptz, ${id}::uuid)` : sql``
  const ofType = type ? sql`AND p.type = ${type}` : sql``
  const ofTownship = township ? sql`AND p.township_code = ${township}` : sql``
  if (q === undefined) {
    return page(await ctx.db.query<Row>(sql`
      SELECT ${columns} FROM publication p WHERE p.status = 'published' ${ofType} ${ofTownship} ${after}
      ORDER BY p.published_at DESC, p.id DESC LIMIT ${limit + 1}`), limit)
  }
  const words = [...new Set(ctx.words.cut(q))]
  if (words.length === 0) return { items: [], next: null }
  // Fenced: without it the planner walks the date index backwards when the word is rare.
  return page(await ctx.db.query<Row>(sql`
    WITH p AS MATERIALIZED (SELECT * FROM publication WHERE words @@ plainto_tsquery('simple', ${words.join(' ')}) AND status = 'published')
    SELECT ${columns} FROM p WHERE true ${ofType} ${ofTownship} ${after}
    ORDER BY p.published_at DESC, p.id DESC LIMIT ${limit + 1}`), limit)
}

/** One public answer. */
export const viewAnswer = async ({ db }: Context, answerNo: string): Promise<Output<'GET /answers/:answerNo'>> => {
  const [row] = await db.query<FullRow>(sql`
    SELECT ${columns}, p.question, p.reply, p.received_on, p.answered_on, p.days_used, p.days_allowed, p.solved, p.treated
    FROM publication p WHERE p.answer_no = ${answerNo} AND p.status = 'published'`)
  if (!row) throw new Refused('answer-not-found')
  return {
    ...presentCard(row), question: row.question, reply: row.reply, receivedOn: row.received_on, answeredOn: row.answered_on,
    daysUsed: row.days_used, daysAllowed: row.days_allowed, solved: row.solved, treated: row.treated
  }
}
