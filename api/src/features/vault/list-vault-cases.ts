import type { Output } from '@minsheng/contract/index.ts'
import type { Case } from '@minsheng/domain/case/case.ts'
import { NOT_YET_RETYPED } from '@minsheng/domain/case/citizen-words.ts'
import { coarseStatus, settledStatuses, statusNames } from '@minsheng/domain/case/statuses.ts'
import { sql, type Sql } from '@minsheng/db/client.ts'
import type { StaffContext } from '../../context.ts'
import { caseColumns, presentDue, type CaseRow } from '../cases/index.ts'
import { readable } from '../staff-cases/index.ts'

type Listed = Output<'GET /staff/vault/cases'>['kept'][number]
type Row = CaseRow & { title: string }

const MOST = 100

const present = (row: Row): Listed => ({
  caseNo: row.case_no, title: row.title, status: coarseStatus(row.status as Case['status']), stage: statusNames[row.status as Case['status']],
  receivedOn: row.received_on, due: presentDue(row), retold: row.title !== NOT_YET_RETYPED
})

const settled = sql`c.status = ANY(${[...settledStatuses]})`

const find = async (ctx: StaffContext, which: Sql): Promise<Listed[]> => {
  const rows = await ctx.db.query<Row>(sql`
    SELECT ${caseColumns}, c.title FROM cases c
    WHERE c.identity = 'confidential' AND ${readable(ctx)} AND ${which} ORDER BY ${settled}, c.received_on, c.id LIMIT ${MOST}`)
  return rows.map(present)
}

/** A keeper's own list, and what waits for a keeper. Lines of a list are no look: opening a case is. */
export const listVaultCases = async (ctx: StaffContext): Promise<Output<'GET /staff/vault/cases'>> => ({
  kept: await find(ctx, sql`c.keepers @> ARRAY[${ctx.actor.id}]::text[]`),
  unkept: await find(ctx, sql`c.keepers = '{}' AND NOT ${settled}`)
})
