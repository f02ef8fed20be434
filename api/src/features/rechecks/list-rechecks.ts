import type { Output } from '@minsheng/contract/index.ts'
import { sql } from '@minsheng/db/client.ts'
import type { StaffContext } from '../../context.ts'
import { withinUnits } from './within-units.ts'

type Row = { id: string, cause: string, subject: 'content' | 'answer', subject_id: string, title: string, raised_at: Date }

const SHOWN = 500

/** Everything that must be looked at again in the units this person works for, the oldest first. */
export const listRechecks = async (ctx: StaffContext): Promise<Output<'GET /staff/rechecks'>> => {
  const rows = await ctx.db.query<Row>(sql`
    SELECT r.id, r.cause, r.subject, r.subject_id, r.title, r.raised_at FROM recheck r WHERE r.settled_at IS NULL AND ${withinUnits(ctx)} ORDER BY r.raised_at, r.id LIMIT ${SHOWN}`)
  return { items: rows.map(({ id, cause, subject, subject_id, title, raised_at }) => ({ recheckId: id, cause, subject, subjectId: subject_id, title, raisedAt: raised_at.toISOString() })) }
}
