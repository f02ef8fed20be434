import { addDays, day, dayOrNull, type Day, weekdayOf, yearOf } from './day.ts'
import type { CalendarDay, WorkCalendar } from './working-days.ts'

/** What is wrong with a file, where (`days[3].date`, `第12行`), and in words an administrator can act on. */
export type ImportProblem = {
  readonly code: 'unreadable' | 'wrong-year' | 'not-announced' | 'no-notice' | 'not-a-day' | 'out-of-year' | 'twice' | 'no-name' | 'off-or-worked' | 'weekday-worked'
  readonly where: string
  readonly text: string
}

/** A year read from a file: the days its notice names, in order; or everything that is wrong with it. */
export type YearImport =
  | { readonly ok: true, readonly year: number, readonly days: readonly CalendarDay[] }
  | { readonly ok: false, readonly problems: readonly ImportProblem[] }

/** A day as a file gives it, not yet believed. `work` null: the file says neither off nor worked. */
export type ReadDay = { readonly where: string, readonly date: string, readonly name: string, readonly work: boolean | null }

const problemOf = ({ where, date, name, work }: ReadDay, year: number, earlier: ReadonlyMap<string, string>): ImportProblem | null => {
  const known = dayOrNull(date)
  if (known === null) return { code: 'not-a-day', where, text: `“${date}”不是一个日期，应写成${year}-01-01这样` }
  if (yearOf(known) !== year) return { code: 'out-of-year', where, text: `${date}不在${year}年，请从文件里去掉，放到它自己的年份里` }
  if (earlier.has(date)) return { code: 'twice', where, text: `${date}写了两次，前一次在${earlier.get(date)}` }
  if (name.trim() === '') return { code: 'no-name', where, text: `${date}没有写节日名称` }
  if (work === null) return { code: 'off-or-worked', where, text: `${date}没有写明是放假还是上班` }
  if (work && weekdayOf(known) % 6 !== 0) return { code: 'weekday-worked', where, text: `${date}不是周末，本来就上班，不能是调休上班` }
  return null
}

/** Believes the days of one year when every one is right; otherwise names everything wrong, each with its place. */
export const acceptYear = (read: readonly ReadDay[], year: number, notice: string): YearImport => {
  if (read.length === 0) return { ok: false, problems: [{ code: 'not-announced', where: 'days', text: `文件里没有一天：${year}年的放假安排还没有公布` }] }
  const problems: ImportProblem[] = notice === '' ? [{ code: 'no-notice', where: 'papers', text: '没有写明放假通知的网址' }] : []
  const earlier = new Map<string, string>()
  for (const each of read) {
    const problem = problemOf(each, year, earlier)
    if (problem) problems.push(problem)
    earlier.set(each.date, earlier.get(each.date) ?? each.where)
  }
  if (problems.length > 0) return { ok: false, problems }
  const days = read.map(({ date, name, work }): CalendarDay => ({ day: day(date), work: work === true, name: name.trim(), notice }))
  return { ok: true, year, days: days.toSorted((a, b) => (a.day < b.day ? -1 : 1)) }
}

const fieldOf = (value: unknown, name: string): unknown => (typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[name] : undefined)
const textOf = (value: unknown): string => (typeof value === 'string' ? value : '')

const readDay = (value: unknown, at: number): ReadDay => {
  const off = fieldOf(value, 'isOffDay')
  return { where: `days[${at}]`, date: textOf(fieldOf(value, 'date')), name: textOf(fieldOf(value, 'name')), work: typeof off === 'boolean' ? !off : null }
}

/** Reads a year from the JSON of holiday-cn: `{ year, papers, days: [{ name, date, isOffDay }] }`. An empty year is not announced. */
export const importJsonYear = (text: string, year: number): YearImport => {
  let file: unknown
  try {
    file = JSON.parse(text)
  } catch (problem) {
    return { ok: false, problems: [{ code: 'unreadable', where: '文件', text: `不是JSON：${problem instanceof Error ? problem.message : ''}` }] }
  }
  const [stated, papers, days] = ['year', 'papers', 'days'].map((name) => fieldOf(file, name))
  if (stated !== year) return { ok: false, problems: [{ code: 'wrong-year', where: 'year', text: `文件是${String(stated)}年的，要的是${year}年` }] }
  if (!Array.isArray(days)) return { ok: false, problems: [{ code: 'unreadable', where: 'days', text: '没有days这一列' }] }
  return acceptYear(days.map(readDay), year, Array.isArray(papers) ? textOf(papers[0]) : '')
}

/** The calendar with an imported year in place of what it held of that year, under a new version. */
export const withYear = (calendar: WorkCalendar, { year, days }: Extract<YearImport, { ok: true }>, version: string): WorkCalendar => ({
  years: new Set([...calendar.years, year]),
  days: new Map([...[...calendar.days.values()].filter((known) => yearOf(known.day) !== year), ...days].map((named) => [named.day, named])),
  version
})

/** Every day from `from` up to, not including, `until`; at most `most` of them. */
export const daysUntil = (from: Day, until: Day, most: number): Day[] => {
  const days: Day[] = []
  for (let d = from; d < until && days.length < most; d = addDays(d, 1)) days.push(d)
  return days
}
