import { addDays, day, type Day } from './day.ts'
import type { CalendarDay, WorkCalendar } from './working-days.ts'

/** A year's State Council notice: periods off (both ends included) and weekend days worked in exchange (调休). */
export type HolidayNotice = {
  year: number
  notice: string
  off: readonly (readonly [name: string, from: string, to: string])[]
  worked: readonly (readonly [name: string, day: string])[]
}

/** The notices of the State Council General Office on public holidays, 2024–2026, with the address of each. */
export const holidayNotices: readonly HolidayNotice[] = [
  {
    year: 2024,
    notice: 'https://www.gov.cn/zhengce/zhengceku/202310/content_6911528.htm',
    off: [
      ['元旦', '2024-01-01', '2024-01-01'],
      ['春节', '2024-02-10', '2024-02-17'],
      ['清明节', '2024-04-04', '2024-04-06'],
      ['劳动节', '2024-05-01', '2024-05-05'],
      ['端午节', '2024-06-10', '2024-06-10'],
      ['中秋节', '2024-09-15', '2024-09-17'],
      ['国庆节', '2024-10-01', '2024-10-07'],
    ],
    worked: [
      ['春节', '2024-02-04'],
      ['春节', '2024-02-18'],
      ['清明节', '2024-04-07'],
      ['劳动节', '2024-04-28'],
      ['劳动节', '2024-05-11'],
      ['中秋节', '2024-09-14'],
      ['国庆节', '2024-09-29'],
      ['国庆节', '2024-10-12'],
    ],
  },
  {
    year: 2025,
    notice: 'https://www.gov.cn/zhengce/zhengceku/202411/content_6986383.htm',
    off: [
      ['元旦', '2025-01-01', '2025-01-01'],
      ['春节', '2025-01-28', '2025-02-04'],
      ['清明节', '2025-04-04', '2025-04-06'],
      ['劳动节', '2025-05-01', '2025-05-05'],
      ['端午节', '2025-05-31', '2025-06-02'],
      ['国庆节、中秋节', '2025-10-01', '2025-10-08'],
    ],
    worked: [
      ['春节', '2025-01-26'],
      ['春节', '2025-02-08'],
      ['劳动节', '2025-04-27'],
      ['国庆节、中秋节', '2025-09-28'],
      ['国庆节、中秋节', '2025-10-11'],
    ],
  },
  {
    year: 2026,
    notice: 'https://www.gov.cn/zhengce/zhengceku/202511/content_7047091.htm',
    off: [
      ['元旦', '2026-01-01', '2026-01-03'],
      ['春节', '2026-02-15', '2026-02-23'],
      ['清明节', '2026-04-04', '2026-04-06'],
      ['劳动节', '2026-05-01', '2026-05-05'],
      ['端午节', '2026-06-19', '2026-06-21'],
      ['中秋节', '2026-09-25', '2026-09-27'],
      ['国庆节', '2026-10-01', '2026-10-07'],
    ],
    worked: [
      ['元旦', '2026-01-04'],
      ['春节', '2026-02-14'],
      ['春节', '2026-02-28'],
      ['劳动节', '2026-05-09'],
      ['国庆节', '2026-09-20'],
      ['国庆节', '2026-10-10'],
    ],
  },
]

const daysOf = ({ notice, off, worked }: HolidayNotice): CalendarDay[] => {
  const days: CalendarDay[] = worked.map(([name, text]) => ({ day: day(text), work: true, name, notice }))
  for (const [name, from, to] of off)
    for (let d: Day = day(from); d <= to; d = addDays(d, 1)) days.push({ day: d, work: false, name, notice })
  return days
}

/** Builds the office calendar from whole-year notices. Throws RangeError for a day no calendar has. */
export const calendarOf = (notices: readonly HolidayNotice[], version: string): WorkCalendar => ({
  years: new Set(notices.map(({ year }) => year)),
  days: new Map(notices.flatMap(daysOf).map((named) => [named.day, named])),
  version,
})

/** The calendar this release ships with: 2024–2026. Dates that reach into another year are provisional (暂定). */
export const loadedCalendar: WorkCalendar = calendarOf(holidayNotices, 'gov-cn-2024-2026')
