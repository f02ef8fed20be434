import type { Input, Output } from '@minsheng/contract/index.ts'
import { day } from '@minsheng/domain/calendar/day.ts'
import { sql, type Sql } from '@minsheng/db/client.ts'
import { chainAll } from '../../audit/chain.ts'
import { dailyRoot, printRoot } from '../../audit/daily-root.ts'
import { verifyAudit } from '../../audit/verify.ts'
import type { StaffContext } from '../../context.ts'
import { readPlace, writePlace } from '../../cursor.ts'
import { lookNames, namesOfRoles } from '../vault/index.ts'
import { unitName } from '@minsheng/domain/routing/units.ts'
import { actionName } from './action-names.ts'

type EntryRow = { seq: string, at: Date, actor: string, name: string | null, roles: string[], action: string, subject: string | null, result: string, data: string, hash: string }
type SightRow = { id: string, at: Date, case_no: string, name: string, unit_id: string, roles: string[], what: keyof typeof lookNames }

const PAGE = 50
const others: Readonly<Record<string, string>> = { citizen: '群众', system: '系统' }
const problems = { changed: '内容被改过', missing: '缺少这一条', 'not-linked': '和前一条接不上' } as const

const both = (conditions: readonly Sql[]): Sql => conditions.reduce((all, each) => sql`${all} AND ${each}`, sql`true`)

/** The audit, newest first. The auditor reads who did what to which number, never what a case says. */
export const searchAudit = async (ctx: StaffContext, { person, subject, action, day: on, cursor }: Input<'GET /staff/audit'>['querystring']): Promise<Output<'GET /staff/audit'>> => {
  await chainAll(ctx.db)
  const before = cursor && readPlace(cursor)
  const where = both([
    ...(person ? [sql`(s.login = ${person} OR s.name = ${person})`] : []), ...(subject ? [sql`e.subject = ${subject}`] : []), ...(action ? [sql`e.action = ${action}`] : []),
    ...(on ? [sql`e.day = ${on}`] : []), ...(before ? [sql`e.seq < ${before}::bigint`] : [])
  ])
  const rows = await ctx.db.query<EntryRow>(sql`
    SELECT e.seq::text, e.at, e.actor, s.name, e.roles, e.action, e.subject, e.result, e.data, e.hash
    FROM audit_entry e LEFT JOIN staff s ON s.id::text = e.actor WHERE ${where} ORDER BY e.seq DESC LIMIT ${PAGE + 1}`)
  const page = rows.slice(0, PAGE)
  const last = page.at(-1)
  return {
    items: page.map(({ name, actor, roles, at, ...row }) => ({ ...row, at: at.toISOString(), by: name ?? others[actor] ?? actor, roles: namesOfRoles(roles), actionName: actionName(row.action) })),
    next: rows.length > PAGE && last ? writePlace(last.seq) : null
  }
}

/** The whole chain computed anew, and a day's root to print. */
export const proveAudit = async (ctx: StaffContext, { day: on }: Input<'GET /staff/audit/proof'>['querystring']): Promise<Output<'GET /staff/audit/proof'>> => {
  await chainAll(ctx.db)
  const { count, broken } = await verifyAudit(ctx.db)
  const root = await dailyRoot(ctx.db, on ? day(on) : ctx.today)
  return { intact: broken === null, count, brokenSeq: broken?.seq ?? null, problem: broken && problems[broken.problem], root: root && printRoot(root, ctx.config.bureau.name) }
}

/** Who looked at confidential cases. */
export const listSights = async ({ db }: StaffContext, { caseNo, cursor }: Input<'GET /staff/audit/sights'>['querystring']): Promise<Output<'GET /staff/audit/sights'>> => {
  const before = cursor && readPlace(cursor)
  const where = both([...(caseNo ? [sql`c.case_no = ${caseNo}`] : []), ...(before ? [sql`l.id < ${before}::bigint`] : [])])
  const rows = await db.query<SightRow>(sql`
    SELECT l.id::text, l.at, c.case_no, s.name, l.unit_id, l.roles, l.what FROM sight_log l JOIN cases c ON c.id = l.case_id JOIN staff s ON s.id = l.staff_id
    WHERE ${where} ORDER BY l.id DESC LIMIT ${PAGE + 1}`)
  const page = rows.slice(0, PAGE)
  const last = page.at(-1)
  return {
    items: page.map(({ at, case_no, name, unit_id, roles, what }) => ({ at: at.toISOString(), caseNo: case_no, by: name, unitName: unitName(unit_id), roles: namesOfRoles(roles), what: lookNames[what] })),
    next: rows.length > PAGE && last ? writePlace(last.id) : null
  }
}
