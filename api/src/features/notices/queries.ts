import type { Input, Output } from '@minsheng/contract/index.ts'
import { sql } from '@minsheng/db/client.ts'
import type { CitizenContext } from '../../context.ts'
import { readCursor, writeCursor } from '../../cursor.ts'

type NoticeRow = { id: string, created_at: Date, title: string, text: string, case_no: string | null, booking_id: string | null, read_at: Date | null }

const PAGE = 20
const UNREAD_MOST = 99

/** A citizen's inbox, newest first. */
export const listNotices = async ({ db, actor }: CitizenContext, { cursor, limit = PAGE }: Input<'GET /notices'>['querystring']): Promise<Output<'GET /notices'>> => {
  const [at, id] = cursor ? readCursor(cursor) : []
  const after = at && id ? sql`AND (created_at, id) < (${at}::timestamptz, ${id}::uuid)` : sql``
  const rows = await db.query<NoticeRow>(sql`
    SELECT id, created_at, title, text, case_no, booking_id, read_at FROM notice WHERE citizen_id = ${actor.id}::uuid ${after}
    ORDER BY created_at DESC, id DESC LIMIT ${limit + 1}`)
  const [unread] = await db.query<{ count: number }>(sql`
    SELECT count(*)::int AS count FROM (SELECT 1 FROM notice WHERE citizen_id = ${actor.id}::uuid AND read_at IS NULL LIMIT ${UNREAD_MOST}) AS few`)
  const page = rows.slice(0, limit)
  const last = page.at(-1)
  return {
    items: page.map((row) => ({ noticeId: row.id, at: row.created_at.toISOString(), title: row.title, text: row.text, caseNo: row.case_no, bookingId: row.booking_id, read: row.read_at !== null })),
    next: rows.length > limit && last ? writeCursor([last.created_at.toISOString(), last.id]) : null,
    unread: unread?.count ?? 0
  }
}
