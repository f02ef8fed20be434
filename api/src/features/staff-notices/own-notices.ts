import type { Input, Output } from '@minsheng/contract/index.ts'
import { type KeptNotice, linesOf } from '@minsheng/domain/notices/staff-notice-lines.ts'
import { sql } from '@minsheng/db/client.ts'
import type { StaffContext } from '../../context.ts'

const LOOK_AT = 1_000
const SHOWN = 100

type NoticeRow = Omit<KeptNotice, 'at'> & { createdAt: Date }

/** What a member of staff is told, in lines: many of one kind at once are one of them, and no day has more than thirty. */
export const listOwnNotices = async ({ db, actor }: StaffContext): Promise<Output<'GET /staff/notices'>> => {
  const rows = await db.query<NoticeRow>(sql`
    SELECT id, kind, text, case_no AS "caseNo", created_at AS "createdAt", read_at IS NOT NULL AS read FROM staff_notice WHERE staff_id = ${actor.id}::uuid
    ORDER BY created_at DESC, id DESC LIMIT ${LOOK_AT}`)
  const lines = linesOf(rows.map(({ createdAt, ...row }) => ({ ...row, at: createdAt.getTime() })))
  return {
    items: lines.slice(0, SHOWN).map(({ ids, at, ...line }) => ({ ...line, noticeIds: ids, at: new Date(at).toISOString() })),
    unread: lines.filter(({ read }) => !read).length
  }
}

/** Marks one's own notices as read; those of others stay as they are. The other screens of the same person are told. */
export const readOwnNotices = async ({ db, actor, now, wakeRelay }: StaffContext, { noticeIds }: Input<'POST /staff/notices/read'>['body']): Promise<{ done: true }> => {
  await db.query(sql`
    WITH read AS (UPDATE staff_notice SET read_at = ${now} WHERE staff_id = ${actor.id}::uuid AND id = ANY(${noticeIds}::uuid[]) AND read_at IS NULL RETURNING 1)
    INSERT INTO outbox (job, payload) SELECT 'announce-staff', jsonb_build_object('staffId', ${actor.id}::text) WHERE EXISTS (SELECT 1 FROM read)`)
  wakeRelay()
  return { done: true }
}
