import type { Output } from '@minsheng/contract/index.ts'
import { sql } from '@minsheng/db/client.ts'
import type { StaffContext } from '../../context.ts'

type Row = { id: string, cause: string, subject: 'content' | 'answer', subject_id: string, title: string, raised_at: Date }

const SHOWN = 500

/** Everything somebody must look at again, the oldest first. */
export const listRechecks = async ({ db }: StaffContext): Promise<Output<'GET /staff/rechecks'>> => {
  const rows = await db.query<Row>(sql`SELECT id, cause, subject, subject_id, title, raised_at FROM recheck WHERE settled_at IS NULL ORDER BY raised_at, id LIMIT ${SHOWN}`)
  return { items: rows.map(({ id, cause, subject, subject_id, title, raised_at }) => ({ recheckId: id, cause, subject, subjectId: subject_id, title, raisedAt: raised_at.toISOString() })) }
}
