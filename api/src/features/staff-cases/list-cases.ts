import type { Input, Output } from '@minsheng/contract/index.ts'
import type { Day } from '@minsheng/domain/calendar/day.ts'
import type { Case } from '@minsheng/domain/case/case.ts'
import { coarseStatus, settledStatuses, statusNames } from '@minsheng/domain/case/statuses.ts'
import { townshipName, unitName } from '@minsheng/domain/routing/units.ts'
import { sql } from '@minsheng/db/client.ts'
import type { StaffContext } from '../../context.ts'
import { readCursor, writeCursor } from '../../cursor.ts'
import { presentDue, workingDaysLeft } from '../cases/index.ts'
import { boxConditions, readable } from './boxes.ts'
import { staffColumns, type StaffRow } from './rows.ts'

type Card = Output<'GET /staff/cases'>['items'][number]

const PAGE = 20

export const presentStaffCard = (ctx: StaffContext, row: StaffRow): Card => ({
  caseNo: row.case_no, type: row.type as Card['type'], title: row.title, status: coarseStatus(row.status as Case['status']), stage: statusNames[row.status as Case['status']],
  publication: row.publication as Card['publication'], publicity: row.publicity as Card['publicity'],
  townshipName: townshipName(row.township_code), unitName: unitName(row.unit_id), handlerName: row.handler_name, receivedOn: row.received_on,
  due: presentDue(row),
  workingDaysLeft: (settledStatuses as readonly string[]).includes(row.status) ? null : workingDaysLeft(ctx.today, row.due_on as Day, ctx.calendar),
  supplemented: row.supplement_count > 0
})

/** The inbox: one box, what is due first at the top, only what this person may see. */
export const listCases = async (ctx: StaffContext, { box = 'all', q, cursor, limit = PAGE }: Input<'GET /staff/cases'>['querystring']): Promise<Output<'GET /staff/cases'>> => {
  const [due, id] = cursor ? readCursor(cursor) : []
  const after = due && id ? sql`AND (c.due_on, c.id) > (${due}, ${id}::uuid)` : sql``
  const like = q && `%${q.replace(/[\\%_]/g, '\\$&')}%`
  const search = like ? sql`AND (c.case_no LIKE ${like} OR c.title LIKE ${like} OR c.statement LIKE ${like})` : sql``
  const rows = await ctx.db.query<StaffRow>(sql`
    SELECT ${staffColumns} FROM cases c LEFT JOIN staff h ON h.id = c.handler_id
    WHERE ${boxConditions[box]} AND ${readable(ctx)} ${search} ${after}
    ORDER BY c.due_on, c.id LIMIT ${limit + 1}`)
  const page = rows.slice(0, limit)
  const last = page.at(-1)
  return { items: page.map((row) => presentStaffCard(ctx, row)), next: rows.length > limit && last ? writeCursor([last.due_on, last.id]) : null }
}
