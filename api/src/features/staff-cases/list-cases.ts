import type { Input, Output } from '@minsheng/contract/index.ts'
import type { Case } from '@minsheng/domain/case/case.ts'
import { coarseStatus, statusNames } from '@minsheng/domain/case/statuses.ts'
import { coarsePublication } from '@minsheng/domain/publishing/workflow.ts'
import { townshipName, unitName } from '@minsheng/domain/routing/units.ts'
import { sql } from '@minsheng/db/client.ts'
import type { StaffContext } from '../../context.ts'
import { readCursor, writeCursor } from '../../cursor.ts'
import { presentDue } from '../cases/index.ts'
import { boxOf, pressing } from './boxes.ts'
import { staffColumns, type StaffRow } from './rows.ts'
import { isSettled, timeLeft } from './time-left.ts'

type Card = Output<'GET /staff/cases'>['items'][number]
type Place = 'pressing' | 'ordinary'

const PAGE = 20

// Where a page ended among the pressing ones is told apart by a mark before the cursor all lists share.
const writePlace = (place: Place, at: readonly string[]): string => `${place === 'pressing' ? 'u' : 'o'}${writeCursor(at)}`
const readPlace = (cursor: string): [Place, string[]] => [cursor.startsWith('u') ? 'pressing' : 'ordinary', readCursor(cursor.slice(1))]

export const presentStaffCard = (ctx: StaffContext, row: StaffRow): Card => ({
  caseNo: row.case_no, type: row.type as Card['type'], title: row.title, status: coarseStatus(row.status as Case['status']), stage: statusNames[row.status as Case['status']],
  publication: coarsePublication(row.publication as Case['publication']), publicity: row.publicity as Card['publicity'],
  townshipName: townshipName(row.township_code), unitName: unitName(row.unit_id), handlerName: row.handler_name, receivedOn: row.received_on,
  due: presentDue(row),
  ...timeLeft(ctx, row),
  supplemented: row.supplement_count > 0,
  urgency: row.urgency as Card['urgency'], round: row.round, supervisedUntil: row.supervised_until, paused: row.pause_reason !== null,
  firstContactBy: isSettled(row) ? null : row.first_contact_by?.toISOString() ?? null
})

type Page = Pick<Input<'GET /staff/cases'>['querystring'], 'box' | 'q'>
type Segment = { pressing: boolean, after: string[] }

const findSegment = (ctx: StaffContext, { box = 'all', q }: Page, { pressing: urgent, after: [due, id] }: Segment, limit: number): Promise<StaffRow[]> => {
  const after = due && id ? sql`AND (c.due_on, c.id) > (${due}, ${id}::uuid)` : sql``
  const like = q && `%${q.replace(/[\\%_]/g, '\\$&')}%`
  const search = like ? sql`AND (c.case_no LIKE ${like} OR c.title LIKE ${like} OR c.statement LIKE ${like})` : sql``
  return ctx.db.query<StaffRow>(sql`
    SELECT ${staffColumns} FROM cases c LEFT JOIN staff h ON h.id = c.handler_id
    WHERE ${boxOf(ctx, box)} AND ${urgent ? sql`(${pressing})` : sql`(${pressing}) IS NOT TRUE`} ${search} ${after}
    ORDER BY c.due_on, c.id LIMIT ${limit}`)
}

/** The inbox: one box, danger to a person first, then what is due first; only what this person may see. */
export const listCases = async (ctx: StaffContext, { cursor, limit = PAGE, ...page }: Input<'GET /staff/cases'>['querystring']): Promise<Output<'GET /staff/cases'>> => {
  const [place, after] = cursor ? readPlace(cursor) : ['pressing', []]
  const urgent = place === 'pressing' ? await findSegment(ctx, page, { pressing: true, after }, limit + 1) : []
  const left = limit + 1 - urgent.length
  const others = left > 0 ? await findSegment(ctx, page, { pressing: false, after: place === 'pressing' ? [] : after }, left) : []
  const rows = [...urgent, ...others]
  const last = rows.slice(0, limit).at(-1)
  return {
    items: rows.slice(0, limit).map((row) => presentStaffCard(ctx, row)),
    next: rows.length > limit && last ? writePlace(urgent.includes(last) ? 'pressing' : 'ordinary', [last.due_on, last.id]) : null
  }
}
