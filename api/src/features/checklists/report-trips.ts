import type { Input, Output } from '@minsheng/contract/index.ts'
import { addDays, day, startOf } from '@minsheng/domain/calendar/day.ts'
import { caseTypeNames, type CaseType } from '@minsheng/domain/case/case.ts'
import { scopeOf } from '@minsheng/domain/permissions/permissions.ts'
import { townshipName } from '@minsheng/domain/routing/units.ts'
import { sql } from '@minsheng/db/client.ts'
import type { StaffContext } from '../../context.ts'
import { Refused } from '../../refused.ts'
import { listGuides } from '../guides/index.ts'

type Report = Output<'GET /staff/trips'>
type Row = { guide_id: string | null, case_type: string | null, township_code: string | null, times: number, missing: string | null }
type Counted = { name: string, asked: number, trips: number, perMatter: number }

const DAYS = 90
const REASONS = 5

const startDay = (since: string | undefined, ctx: StaffContext): Date => {
  try {
    return new Date(startOf(since === undefined ? addDays(ctx.today, -DAYS) : day(since)))
  } catch {
    throw new Refused('bad-input', { since: '没有这一天' })
  }
}

const gathered = <T>(items: readonly T[], keyOf: (item: T) => string): [string, T[]][] => {
  const groups = new Map<string, T[]>()
  for (const item of items) {
    const key = keyOf(item)
    const group = groups.get(key)
    if (group) group.push(item)
    else groups.set(key, [item])
  }
  return [...groups]
}

const groupBy = (rows: readonly Row[], nameOf: (row: Row) => string): (Counted & { rows: Row[] })[] =>
  gathered(rows, nameOf).map(([name, group]) => {
    const trips = group.reduce((sum, { times }) => sum + times, 0)
    return { name, asked: group.length, trips, perMatter: Math.round(trips / group.length * 10) / 10, rows: group }
  }).toSorted((a, b) => b.trips - a.trips || (a.name < b.name ? -1 : 1))

// What was missing most often, said first.
const missingOf = (rows: readonly Row[]): string[] =>
  gathered(rows.flatMap(({ missing }) => missing?.trim() || []), (text) => text).toSorted(([, a], [, b]) => b.length - a.length).slice(0, REASONS).map(([text]) => text)

const countPrechecks = async ({ db, actor }: StaffContext, since: Date, ownOnly: boolean): Promise<Report['prechecks']> => {
  const own = ownOnly ? sql`AND unit_id = ${actor.unitId}` : sql``
  const [row] = await db.query<{ sent: number, ready: number, wrong: number }>(sql`
    SELECT count(*)::int AS sent, count(*) FILTER (WHERE status = 'ready')::int AS ready, count(*) FILTER (WHERE wrong_lists > 0)::int AS wrong FROM precheck WHERE sent_at >= ${since} ${own}`)
  return { sent: row?.sent ?? 0, ready: row?.ready ?? 0, notReady: row?.wrong ?? 0, saved: row?.wrong ?? 0 }
}

/** How often people came, by item and township, and how many wrong papers were found before the journey. A township's chief reads the own one's. */
export const reportTrips = async (ctx: StaffContext, { since }: Input<'GET /staff/trips'>['querystring']): Promise<Report> => {
  const from = startDay(since, ctx)
  const ownOnly = scopeOf(ctx.actor.roles, 'demand:read') === 'unit'
  const rows = await ctx.db.query<Row>(sql`
    SELECT t.guide_id, c.type AS case_type, t.township_code, t.times, t.missing FROM trip t LEFT JOIN cases c ON t.subject = 'case' AND c.id = t.subject_id
    WHERE t.at >= ${from} ${ownOnly ? sql`AND t.unit_id = ${ctx.actor.unitId}` : sql``}`)
  const names = new Map((await listGuides(ctx)).items.map(({ guideId, name }) => [guideId, name]))
  const itemOf = ({ guide_id, case_type }: Row) => guide_id !== null ? names.get(guide_id) ?? '已撤下的事项' : `问政（${caseTypeNames[case_type as CaseType] ?? '其他'}）`
  const plain = ({ rows: _rows, ...counted }: Counted & { rows: Row[] }): Counted => counted
  return {
    asked: rows.length, trips: rows.reduce((sum, { times }) => sum + times, 0), none: rows.filter(({ times }) => times === 0).length, more: rows.filter(({ times }) => times > 1).length,
    byItem: groupBy(rows, itemOf).map((item) => ({ ...plain(item), missing: missingOf(item.rows) })),
    byTownship: groupBy(rows, ({ township_code }) => townshipName(township_code) ?? '没有填乡镇').map(plain),
    prechecks: await countPrechecks(ctx, from, ownOnly)
  }
}
