import { day, type Day, yearOf } from './day.ts'

/** The regulation that fixes the statutory days, cited where a year has no State Council notice yet. */
export const statutoryBasis = '全国年节及纪念日放假办法（国务院令第795号，2025-01-01施行）'

const fixed: readonly (readonly [monthDay: string, name: string, since: number])[] = [
  ['01-01', '元旦', 2000],
  ['05-01', '劳动节', 2000],
  ['05-02', '劳动节', 2025],
  ['10-01', '国庆节', 2000],
  ['10-02', '国庆节', 2000],
  ['10-03', '国庆节', 2000],
]

// Lunar days and 清明 are computed ahead for the first year that has no notice; extend by one year when a notice arrives.
const computed: ReadonlyMap<Day, string> = new Map([
  [day('2027-02-05'), '春节'],
  [day('2027-02-06'), '春节'],
  [day('2027-02-07'), '春节'],
  [day('2027-02-08'), '春节'],
  [day('2027-04-05'), '清明节'],
  [day('2027-06-09'), '端午节'],
  [day('2027-09-15'), '中秋节'],
])

/**
 * The name of the statutory holiday on `d`, or null: for years whose State Council notice is not loaded, where 调休 cannot
 * be known. Days of the solar calendar are known for every year, lunar days for 2027. Source: 国务院令第795号.
 */
export const statutoryDayName = (d: Day): string | null => {
  const monthDay = d.slice(5)
  const match = fixed.find(([known, , since]) => known === monthDay && yearOf(d) >= since)
  return match?.[1] ?? computed.get(d) ?? null
}
