import type { Output } from '@minsheng/contract/index.ts'
import { factNames, pauseNames } from '@minsheng/domain/clock/fact-names.ts'
import { sql } from '@minsheng/db/client.ts'
import type { StaffContext } from '../../context.ts'
import { Refused } from '../../refused.ts'
import { yearsOf } from '../../rule-book.ts'
import { presentContent, presentMatter, presentRule, presentVersion } from './present.ts'
import { type DayRow, versionColumns, type VersionRow } from './rows.ts'

type Rules = Output<'GET /staff/rules'>
type RecountRow = { calendar: string, started_at: Date, finished_at: Date | null, counted: number, moved: number }

const wordsOf = (names: Readonly<Record<string, string>>) => Object.entries(names).map(([word, name]) => ({ word, name }))

/** A version of the rule book, or a refusal. */
export const findVersion = async ({ db }: StaffContext, versionId: string): Promise<VersionRow> => {
  const [row] = await db.query<VersionRow>(sql`SELECT ${versionColumns} FROM rule_version v WHERE v.id = ${versionId}::uuid`)
  if (!row) throw new Refused('rule-version-not-found')
  return row
}

/** The named days of a year's version, in order. */
export const findDays = ({ db }: StaffContext, versionId: string): Promise<DayRow[]> =>
  db.query<DayRow>(sql`SELECT day, work, name, notice FROM calendar_day WHERE version_id = ${versionId}::uuid ORDER BY day`)

/** Everything in the rule book: what is in force, what waits for a second person, what was before. */
export const listRules = async (ctx: StaffContext): Promise<Rules> => {
  const rows = await ctx.db.query<VersionRow>(sql`SELECT ${versionColumns} FROM rule_version v ORDER BY (v.state = 'proposed') DESC, v.no DESC`)
  const recounts = await ctx.db.query<RecountRow>(sql`SELECT calendar, started_at, finished_at, counted, moved FROM due_recount ORDER BY started_at DESC`)
  return {
    calendar: { version: ctx.calendar.version, years: yearsOf(ctx.calendar) },
    versions: rows.map((row) => presentVersion(ctx, row)),
    clocks: ctx.rules.map(presentRule),
    matters: ctx.matters.own.map(presentMatter), facts: wordsOf(factNames), pauses: wordsOf(pauseNames),
    recounts: recounts.map(({ calendar, started_at, finished_at, counted, moved }) =>
      ({ calendar, startedAt: started_at.toISOString(), finishedAt: finished_at?.toISOString() ?? null, counted, moved }))
  }
}

/** One version with its content. */
export const viewVersion = async (ctx: StaffContext, versionId: string): Promise<Output<'GET /staff/rules/versions/:versionId'>> => {
  const row = await findVersion(ctx, versionId)
  return presentContent(ctx, row, await findDays(ctx, versionId), row.base_id === null ? null : await findVersion(ctx, row.base_id))
}
