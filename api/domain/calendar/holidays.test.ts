import { existsSync, readFileSync } from 'node:fs'
import { isWorkday as chineseDaysWorkday } from 'chinese-days'
import { isWorkday as chineseWorkdayWorkday } from 'chinese-workday'
import { describe, expect, it } from 'vitest'
import { addDays, day, type Day } from './day.ts'
import { holidayNotices, loadedCalendar } from './holidays.ts'
import { isWorkingDay } from './working-days.ts'

const everyDay = (from: Day, to: Day): Day[] => {
  const days: Day[] = []
  for (let d = from; d <= to; d = addDays(d, 1)) days.push(d)
  return days
}
const years = [2024, 2025, 2026]
const workingDaysIn = (prefix: string) =>
  everyDay(day('2024-01-01'), day('2026-12-31')).filter((d) => d.startsWith(prefix) && isWorkingDay(d, loadedCalendar))
const feed = (year: number) => new URL(`../../../../shared/data/holidays/${year}.json`, import.meta.url)

describe('the loaded calendar is what the State Council announced', () => {
  it('agrees with chinese-days and chinese-workday on all 1,096 days of 2024–2026', () => {
    const days = everyDay(day('2024-01-01'), day('2026-12-31'))
    expect(days).toHaveLength(1096)
    const ours = days.filter((d) => isWorkingDay(d, loadedCalendar))
    expect(ours).toEqual(days.filter((d) => chineseDaysWorkday(d)))
    expect(ours).toEqual(days.filter((d) => chineseWorkdayWorkday(d)))
  })

  it('has 251, 248 and 248 working days in 2024, 2025 and 2026', () => {
    expect(years.map((year) => workingDaysIn(`${year}-`).length)).toEqual([251, 248, 248])
  })

  it('has the published number of working days in each month of 2026', () => {
    const months = Array.from({ length: 12 }, (_, month) => `2026-${String(month + 1).padStart(2, '0')}`)
    expect(months.map((month) => workingDaysIn(month).length)).toEqual([21, 16, 22, 21, 19, 21, 23, 21, 22, 18, 21, 23])
  })

  it('names for every day off and every worked weekend the notice it comes from', () => {
    for (const named of loadedCalendar.days.values()) {
      const year = holidayNotices.find(({ notice }) => notice === named.notice)?.year
      expect(`${year}`).toBe(named.day.slice(0, 4))
      expect(named.name).not.toBe('')
    }
  })

  it('lists no day twice and makes a working day only of a weekend', () => {
    for (const { year, off, worked } of holidayNotices) {
      const days = [...off.flatMap(([, from, to]) => everyDay(day(from), day(to))), ...worked.map(([, d]) => d)]
      expect(new Set(days).size, `${year}`).toBe(days.length)
      for (const [, d] of worked) expect([0, 6]).toContain(new Date(`${d}T00:00:00Z`).getUTCDay())
    }
  })

  it.skipIf(!existsSync(feed(2026)))('names the same days, off and worked, as the holiday feed of each year', () => {
    for (const year of years) {
      const { papers, days } = JSON.parse(readFileSync(feed(year), 'utf8')) as {
        papers: string[]
        days: { date: string; isOffDay: boolean }[]
      }
      const ours = [...loadedCalendar.days.values()].filter((named) => named.day.startsWith(`${year}-`))
      const flat = (list: (readonly [string, boolean])[]) => list.map(([d, off]) => `${d} ${off ? 'off' : 'worked'}`).sort()
      expect(flat(ours.map((d) => [d.day, !d.work]))).toEqual(flat(days.map((d) => [d.date, d.isOffDay])))
      expect(papers).toContain(holidayNotices.find((notice) => notice.year === year)?.notice)
    }
  })
})
