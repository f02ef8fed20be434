import type { Input, Output } from '@minsheng/contract/index.ts'
import { dayOf } from '@minsheng/domain/calendar/day.ts'
import { unitName } from '@minsheng/domain/routing/units.ts'
import { sql } from '@minsheng/db/client.ts'
import type { Context } from '../../context.ts'
import { readCursor, writeCursor } from '../../cursor.ts'

type Column = Output<'GET /columns/:column'>
type Asked = Input<'GET /columns/:column'>['params'] & Input<'GET /columns/:column'>['querystring']
type Row = { content_id: string, key: string, column: string, title: string, summary: string, unit_id: string, published_at: Date, pinned: boolean }

const PAGE = 20

// Whether a page ended among those on top is told by a mark before the cursor all lists share.
const writePlace = ({ pinned, published_at, content_id }: Row): string => `${pinned ? 't' : 'o'}${writeCursor([published_at.toISOString(), content_id])}`

const presentCard = (row: Row): Column['items'][number] => ({
  kind: 'article', key: row.key, column: row.column as Asked['column'], title: row.title, summary: row.summary, unitName: unitName(row.unit_id) ?? '本局',
  publishedOn: dayOf(row.published_at.getTime()), pinned: row.pinned
})

/** The published articles of a column: those on top first, then the newest. */
export const listColumn = async ({ db }: Context, { column, cursor, limit = PAGE }: Asked): Promise<Column> => {
  const [at, id] = cursor ? readCursor(cursor.slice(1)) : []
  const further = at && id ? sql`AND (p.pinned, p.published_at, p.content_id) < (${cursor?.startsWith('t') === true}::boolean, ${at}::timestamptz, ${id}::uuid)` : sql``
  const rows = await db.query<Row>(sql`
    SELECT p.content_id, p.key, p."column", p.title, p.summary, p.unit_id, p.published_at, p.pinned FROM public_content p
    WHERE p.kind = 'article' AND p."column" = ${column} AND p.status = 'published' ${further}
    ORDER BY p.pinned DESC, p.published_at DESC, p.content_id DESC LIMIT ${limit + 1}`)
  const last = rows.slice(0, limit).at(-1)
  return { items: rows.slice(0, limit).map(presentCard), next: rows.length > limit && last ? writePlace(last) : null }
}
