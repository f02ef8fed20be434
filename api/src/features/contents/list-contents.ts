import type { Input, Output } from '@minsheng/contract/index.ts'
import { unitName } from '@minsheng/domain/routing/units.ts'
import { sql, type Sql } from '@minsheng/db/client.ts'
import { writingEvents } from '@minsheng/domain/content/workflow.ts'
import type { StaffContext } from '../../context.ts'
import { readCursor, writeCursor } from '../../cursor.ts'
import { withinReach } from '../../within-reach.ts'
import { withinUnits } from '../rechecks/index.ts'
import { nameOfActor } from './present.ts'
import { contentColumns, type ContentRow, type VersionRow } from './rows.ts'
import { looked, shown, workedOn } from './sight.ts'

type List = Output<'GET /staff/contents'>
type Query = Input<'GET /staff/contents'>['querystring']
type Row = ContentRow & Pick<VersionRow, 'version' | 'status' | 'author_id' | 'author' | 'saved_at'> & { rechecks: number }

const PAGE = 20

const likeOf = (q: string): string => `%${q.replace(/[\\%_]/g, '\\$&')}%`

const narrowed = (ctx: StaffContext, { kind, status, column, q, due }: Query): Sql => {
  const ofKind = kind ? sql`AND k.kind = ${kind}` : sql``
  const ofStatus = status ? sql`AND v.status = ${status}` : sql``
  const ofColumn = column ? sql`AND (v.body->>'column' = ${column} OR (k.kind = 'guide' AND ${column} = 'guides') OR (k.kind = 'form' AND ${column} = 'forms'))` : sql``
  const named = q ? sql`AND (k.title ILIKE ${likeOf(q)} OR k.key ILIKE ${likeOf(q)} OR v.body->>'title' ILIKE ${likeOf(q)} OR v.body->>'plainName' ILIKE ${likeOf(q)})` : sql``
  const ofDue = due ? sql`AND k.state = 'published' AND k.review_by <= ${ctx.today} AND ${workedOn(ctx)}` : sql``
  return sql`${ofKind} ${ofStatus} ${ofColumn} ${named} ${ofDue}`
}

const latest = (ctx: StaffContext): Sql => sql`JOIN LATERAL (
  SELECT w.version, w.status, w.author_id, w.saved_at, w.body FROM content_version w WHERE w.content_id = k.id AND ${shown(ctx)} ORDER BY w.version DESC LIMIT 1) v ON true`

const countsOf = async (ctx: StaffContext): Promise<List['counts']> => {
  const { actor, today, db } = ctx
  const ofUnit = withinReach(ctx, ['content:publish'], sql`k.unit_id`)
  const [counts] = await db.query<List['counts'] & { to_review: number }>(sql`
    SELECT (SELECT count(*)::int FROM content_version w WHERE w.status IN ('draft', 'returned') AND w.author_id = ${actor.id}) AS mine,
      (SELECT count(*)::int FROM content_version w JOIN content k ON k.id = w.content_id WHERE w.status = 'in-review' AND ${ofUnit} AND w.author_id <> ${actor.id}
        AND NOT EXISTS (SELECT 1 FROM content_event e WHERE e.content_id = w.content_id AND e.version = w.version AND e.actor_id = ${actor.id} AND e.type = ANY(${[...writingEvents]}::text[]))) AS to_review,
      (SELECT count(*)::int FROM content k WHERE k.state = 'published' AND k.review_by <= ${today} AND ${workedOn(ctx)}) AS due,
      (SELECT count(*)::int FROM recheck r WHERE r.settled_at IS NULL AND ${withinUnits(ctx)}) AS rechecks`)
  return { mine: counts?.mine ?? 0, toReview: counts?.to_review ?? 0, due: counts?.due ?? 0, rechecks: counts?.rechecks ?? 0 }
}

const present = (row: Row): List['items'][number] => ({
  contentId: row.id, kind: row.kind, key: row.key, title: row.title, unitName: unitName(row.unit_id) ?? '本局', state: row.state, status: row.status, version: row.version,
  author: nameOfActor(row.author_id, row.author), savedAt: row.saved_at.toISOString(), reviewBy: row.review_by, rechecks: row.rechecks
})

/** The contents this person works on, and what is public, the latest changed first. Of what others work on nothing but the public version is told. */
export const listContents = async (ctx: StaffContext, query: Query): Promise<List> => {
  const { cursor, limit = PAGE } = query
  const [at, id] = cursor ? readCursor(cursor) : []
  const further = at && id ? sql`AND (v.saved_at, k.id) < (${at}::timestamptz, ${id}::uuid)` : sql``
  const rows = await ctx.db.query<Row>(sql`
    SELECT ${contentColumns}, v.version, v.status, v.author_id, v.saved_at, s.name AS author,
      (SELECT count(*)::int FROM recheck r WHERE r.subject = 'content' AND r.subject_id = k.id::text AND r.settled_at IS NULL) AS rechecks
    FROM content k ${latest(ctx)} LEFT JOIN staff s ON s.id::text = v.author_id WHERE ${looked(ctx)} ${narrowed(ctx, query)} ${further}
    ORDER BY v.saved_at DESC, k.id DESC LIMIT ${limit + 1}`)
  const page = rows.slice(0, limit)
  const last = page.at(-1)
  return { items: page.map(present), next: rows.length > limit && last ? writeCursor([last.saved_at.toISOString(), last.id]) : null, counts: await countsOf(ctx) }
}
