import type { Input, Output } from '@minsheng/contract/index.ts'
import type { CaseStatus } from '@minsheng/domain/case/statuses.ts'
import { coarseStatus, statusNames } from '@minsheng/domain/case/statuses.ts'
import { sql } from '@minsheng/db/client.ts'
import type { StaffContext } from '../../context.ts'
import { readCursor, writeCursor } from '../../cursor.ts'

const PAGE = 20

type Row = { id: string, case_no: string, status: string, registered_at: Date }

/** What this person entered, newest first: number and stage and nothing else, for a village assistant has no business with the rest. */
export const listRegistrations = async (ctx: StaffContext, { cursor, limit = PAGE }: Input<'GET /staff/registrations'>['querystring']): Promise<Output<'GET /staff/registrations'>> => {
  const [at, id] = cursor ? readCursor(cursor) : []
  const after = at && id ? sql`AND (r.registered_at, c.id) < (${at}::timestamptz, ${id}::uuid)` : sql``
  const rows = await ctx.db.query<Row>(sql`
    SELECT c.id, c.case_no, c.status, r.registered_at FROM registration r JOIN cases c ON c.id = r.case_id
    WHERE r.staff_id = ${ctx.actor.id}::uuid ${after} ORDER BY r.registered_at DESC, c.id DESC LIMIT ${limit + 1}`)
  const page = rows.slice(0, limit)
  const last = page.at(-1)
  return {
    items: page.map(({ case_no, status, registered_at }) => ({ caseNo: case_no, status: coarseStatus(status as CaseStatus), stage: statusNames[status as CaseStatus], registeredAt: registered_at.toISOString() })),
    next: rows.length > limit && last ? writeCursor([last.registered_at.toISOString(), last.id]) : null
  }
}
