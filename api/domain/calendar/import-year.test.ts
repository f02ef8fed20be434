import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { day, type Day } from './day.ts'
import { calendarOf, holidayNotices, loadedCalendar } from './holidays.ts'
import { importIcsYear } from './import-ics.ts'
import { importJsonYear, withYear, type YearImport } from './import-year.ts'
import { isWorkingDay } from './working-days.ts'

const notice = 'https://www.gov.cn/zhengce/zhengceku/202611/content_1.htm'
const off = (date: unknown, name: unknown = '元旦') => ({ name, date, isOffDay: true })
const json = (days: unknown, over: object = {}) => JSON.stringify({ year: 2027, papers: [notice], days, ...over })
const problemsOf = (result: YearImport) => (result.ok ? [] : result.problems.map(({ code, where }) => `${code} ${where}`))
const accepted = (result: YearImport): Extract<YearImport, { ok: true }> => {
  if (!result.ok) throw new Error(JSON.stringify(result.problems))
  return result
}
const feed = (year: number) => new URL(`../../../../shared/data/holidays/${year}.json`, import.meta.url)
const namedIn = (year: number): unknown[] => [...loadedCalendar.days.values()].filter((named) => named.day.startsWith(`${year}-`)).toSorted((a, b) => (a.day < b.day ? -1 : 1))

describe('a year from holiday-cn', () => {
  it('is read with its days off, its worked weekends and its notice', () => {
    const result = accepted(importJsonYear(json([off('2027-01-01'), { name: '春节', date: '2027-02-20', isOffDay: false }]), 2027))
    expect(result.days).toEqual([{ day: '2027-01-01', work: false, name: '元旦', notice }, { day: '2027-02-20', work: true, name: '春节', notice }])
  })

  it.each<[string, string, string[]]>([
    ['no JSON', '{', ['unreadable 文件']],
    ['another year', json([off('2027-01-01')], { year: 2026 }), ['wrong-year year']],
    ['no list of days', json(null), ['unreadable days']],
    ['no day: not announced', json([]), ['not-announced days']],
    ['no notice', json([off('2027-01-01')], { papers: [] }), ['no-notice papers']],
    ['a day no calendar has', json([off('2027-01-01'), off('2027-02-30')]), ['not-a-day days[1]']],
    ['a day that is no text', json([off(20270101)]), ['not-a-day days[0]']],
    ['a day of another year', json([off('2026-12-31')]), ['out-of-year days[0]']],
    ['a day twice', json([off('2027-01-01'), off('2027-01-02'), off('2027-01-01')]), ['twice days[2]']],
    ['a day without a name', json([off('2027-01-01', ' ')]), ['no-name days[0]']],
    ['neither off nor worked', json([{ name: '元旦', date: '2027-01-01' }]), ['off-or-worked days[0]']],
    ['a Monday made up', json([{ name: '春节', date: '2027-02-22', isOffDay: false }]), ['weekday-worked days[0]']],
    ['several mistakes at once', json([off('x'), off('2026-01-01'), null]), ['not-a-day days[0]', 'out-of-year days[1]', 'not-a-day days[2]']]
  ])('with %s is refused, each mistake with its place', (_title, text, problems) => {
    expect(problemsOf(importJsonYear(text, 2027))).toEqual(problems)
  })

  it('tells an administrator in words what is wrong', () => {
    const texts = [json([]), json([off('2026-12-31')]), json([off('2027-01-01'), off('2027-01-01')])].flatMap((text) => {
      const result = importJsonYear(text, 2027)
      return result.ok ? [] : result.problems.map((problem) => problem.text)
    })
    expect(texts).toEqual(['文件里没有一天：2027年的放假安排还没有公布', '2026-12-31不在2027年，请从文件里去掉，放到它自己的年份里', '2027-01-01写了两次，前一次在days[0]'])
  })

  it.skipIf(!existsSync(feed(2027)))('of 2024, 2025 and 2026 is what this release ships; of 2027 it is not announced', () => {
    for (const year of [2024, 2025, 2026]) {
      const { days } = accepted(importJsonYear(readFileSync(feed(year), 'utf8'), year))
      expect(days.map(({ day: d, work }) => [d, work])).toEqual((namedIn(year) as { day: Day, work: boolean }[]).map(({ day: d, work }) => [d, work]))
    }
    expect(problemsOf(importJsonYear(readFileSync(feed(2027), 'utf8'), 2027))).toEqual(['not-announced days'])
  })
})

const event = (summary: string, start: string, end: string | null, more: readonly string[] = []) =>
  ['BEGIN:VEVENT', `SUMMARY:${summary}`, `DTSTART;VALUE=DATE:${start}`, ...(end === null ? [] : [`DTEND;VALUE=DATE:${end}`]), ...more, 'END:VEVENT']
const ics = (...events: readonly (readonly string[])[]) =>
  ['BEGIN:VCALENDAR', 'VERSION:2.0', 'X-WR-CALDESC:放假安排，按国务院公', ' 告', 'BEGIN:VTIMEZONE', 'BEGIN:STANDARD', 'DTSTART:19700101T000000', 'END:STANDARD', 'END:VTIMEZONE', ...events.flat(), 'END:VCALENDAR'].join('\r\n')

describe('a year from an iCalendar file', () => {
  it('is read in the wording of holiday-cn and of Apple, the end day not included', () => {
    const { days } = accepted(importIcsYear(ics(
      event('元旦假期', '20270101', '20270104'), event('上班(补春节假期)', '20270220', '20270221'), event('清明节（休）', '20270405', null),
      event('国庆节', '20271001', '20271002', ['X-APPLE-SPECIAL-DAY:WORK-HOLIDAY']), event('国庆节（班）', '20271009', '20271010')
    ), 2027, notice))
    expect(days.map(({ day: d, work, name }) => `${d} ${work ? '班' : '休'} ${name}`)).toEqual([
      '2027-01-01 休 元旦', '2027-01-02 休 元旦', '2027-01-03 休 元旦', '2027-02-20 班 春节', '2027-04-05 休 清明节', '2027-10-01 休 国庆节', '2027-10-09 班 国庆节'
    ])
    expect(days.every((named) => named.notice === notice)).toBe(true)
  })

  it.each<[string, string, string[]]>([
    ['not a calendar', 'hello', ['unreadable 第1行']],
    ['no event: not announced', ics(), ['not-announced days']],
    ['an event that is neither off nor worked', ics(event('妇女节', '20270308', '20270309')), ['off-or-worked 第12行']],
    ['a day of another year', ics(event('元旦假期', '20261231', '20270102')), ['out-of-year 第12行']],
    ['a day twice', ics(event('元旦假期', '20270101', '20270103'), event('元旦假期', '20270102', '20270103')), ['twice 第17行']],
    ['an hour instead of a day', ics(event('元旦假期', '20270101T080000', null)), ['not-a-day 第12行']],
    ['an end before its start', ics(event('元旦假期', '20270103', '20270101')), ['not-a-day 第12行']],
    ['a holiday of half a year', ics(event('元旦假期', '20270101', '20270701')), ['not-a-day 第12行']],
    ['an event that repeats', ics(event('元旦假期', '20270101', '20270102', ['RRULE:FREQ=YEARLY'])), ['not-a-day 第12行']],
    ['an event without a day', ics(['BEGIN:VEVENT', 'SUMMARY:元旦假期', 'END:VEVENT']), ['not-a-day 第10行']],
    ['a file cut off in an event', ics(['BEGIN:VEVENT', 'SUMMARY:元旦假期']), ['not-a-day 第10行']]
  ])('with %s is refused, each mistake with its line', (_title, text, problems) => {
    expect(problemsOf(importIcsYear(text, 2027, notice))).toEqual(problems)
  })

  it('written from the notices of 2024–2026 gives the days of the notices again', () => {
    const compact = (date: string) => date.replaceAll('-', '')
    for (const { year, notice: paper, off: periods, worked } of holidayNotices) {
      const dayAfter = (date: string) => new Date(Date.parse(`${date}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10)
      const text = ics(...periods.map(([name, from, to]) => event(`${name}假期`, compact(from), compact(dayAfter(to)))), ...worked.map(([name, d]) => event(`上班(补${name}假期)`, compact(d), compact(dayAfter(d)))))
      expect(accepted(importIcsYear(text, year, paper)).days).toEqual(namedIn(year))
    }
  })
})

describe('an imported year', () => {
  const imported = accepted(importJsonYear(json([off('2027-01-01'), off('2027-02-11', '春节')]), 2027))

  it('makes its days firm and leaves the other years as they were', () => {
    const calendar = withYear(loadedCalendar, imported, 'with-2027')
    expect([calendar.version, [...calendar.years]]).toEqual(['with-2027', [2024, 2025, 2026, 2027]])
    expect(isWorkingDay(day('2027-02-11'), calendar)).toBe(false)
    expect(isWorkingDay(day('2027-02-05'), calendar), 'no longer the day known ahead').toBe(true)
    expect(isWorkingDay(day('2026-02-14'), calendar)).toBe(true)
  })

  it('takes the place of what was known of that year', () => {
    const earlier = calendarOf([...holidayNotices, { year: 2027, notice, off: [['元旦', '2027-01-01', '2027-01-03']], worked: [] }], 'first')
    expect([...withYear(earlier, imported, 'second').days.keys()].filter((d) => d.startsWith('2027'))).toEqual(['2027-01-01', '2027-02-11'])
  })
})
