import type { Input, Output } from '@minsheng/contract/index.ts'
import { importIcsYear } from '@minsheng/domain/calendar/import-ics.ts'
import { importJsonYear, withYear, type YearImport } from '@minsheng/domain/calendar/import-year.ts'
import type { StaffContext } from '../../context.ts'
import { Refused } from '../../refused.ts'
import { presentVersion } from './present.ts'
import { previewOfCalendar } from './preview.ts'
import { findVersion } from './queries.ts'
import { insertProposal } from './repository.ts'

type File = Input<'POST /staff/rules/calendar/preview'>['body']
type Proposal = Input<'POST /staff/rules/calendar'>['body']
type Read = Extract<YearImport, { ok: true }> & { notice: string }

const MOST_PROBLEMS = 20

/** The year in a file, or a refusal that names the line or field of everything wrong with it. */
const readYear = ({ year, format, text, notice }: File): Read => {
  const read = format === 'ics' ? importIcsYear(text, year, notice.trim()) : importJsonYear(text, year)
  if (!read.ok) throw new Refused('import-wrong', Object.fromEntries(read.problems.slice(0, MOST_PROBLEMS).map(({ where, text: words }) => [where, words])))
  const address = read.days[0]?.notice ?? ''
  if (!/^https?:\/\/\S{4,}$/.test(address)) throw new Refused('import-wrong', { notice: '放假通知的网址要以 http:// 或 https:// 开头' })
  return { ...read, notice: address }
}

/** Which due days of open cases a year's holidays would move. */
export const previewCalendar = async (ctx: StaffContext, file: File): Promise<Output<'POST /staff/rules/calendar/preview'>> =>
  previewOfCalendar(ctx, withYear(ctx.calendar, readYear(file), 'preview'))

/** Proposes a year's holidays; another person publishes them. */
export const proposeCalendar = async (ctx: StaffContext, { versionId, reason, ...file }: Proposal): Promise<Output<'POST /staff/rules/calendar'>> => {
  const { year, days, notice } = readYear(file)
  await ctx.db.transaction((tx) =>
    insertProposal(tx, ctx, versionId, reason, { kind: 'calendar', subject: String(year), validFrom: null, body: { year, notice }, source: notice, days }))
  return presentVersion(ctx, await findVersion(ctx, versionId))
}
