import { addDays, type Day, nextDay, weekdayOf, yearOf } from './day.ts'
import { statutoryDayName } from './statutory-days.ts'

/** One day a State Council notice names: a day off, or a weekend day worked in exchange (`work: true`, 调休). */
export type CalendarDay = { day: Day; work: boolean; name: string; notice: string }

/**
 * The office calendar. `years` are those whose notice is loaded; `days` holds only the days the notices name, all others
 * follow the weekday. `version` is stored with every computed date so that it can be explained and recomputed.
 */
export type WorkCalendar = { years: ReadonlySet<number>; days: ReadonlyMap<Day, CalendarDay>; version: string }

/** A day left out of or won for the count, with the reason a citizen is shown: a holiday's name, 周六 or 周日. */
export type NamedDay = { day: Day; name: string }

/**
 * A due date with its proof. `counted` are the working days in order, the last being `day`; `skipped` the days off on the
 * way; `madeUp` the worked weekend days among `counted`. `provisional` (暂定) when a year without a notice was touched.
 */
export type DueDay = {
  day: Day
  provisional: boolean
  counted: readonly Day[]
  skipped: readonly NamedDay[]
  madeUp: readonly NamedDay[]
}

const weekendNames = ['周日', null, null, null, null, null, '周六'] as const

const weekendName = (d: Day): string | null => weekendNames[weekdayOf(d)] ?? null

const findDayOff = (d: Day, cal: WorkCalendar): string | null => {
  const known = cal.days.get(d)
  if (known) return known.work ? null : known.name
  const statutory = cal.years.has(yearOf(d)) ? null : statutoryDayName(d)
  return statutory ?? weekendName(d)
}

// Counting asks for the same days again and again. A calendar never changes, so neither does its answer.
const answered = new WeakMap<WorkCalendar, Map<Day, string | null>>()
const MOST_DAYS = 20_000

/** Why the office is closed on `d`: a holiday's name, 周六 or 周日; null when it works. Statutory days known ahead in a year without a notice. */
export const dayOffName = (d: Day, cal: WorkCalendar): string | null => {
  const days = answered.get(cal) ?? new Map<Day, string | null>()
  const name = days.get(d)
  if (name !== undefined) return name
  const found = findDayOff(d, cal)
  if (days.size === 0) answered.set(cal, days)
  if (days.size >= MOST_DAYS) days.clear()
  days.set(d, found)
  return found
}

/** Whether `d` is a weekend day worked in exchange for a holiday (调休). */
export const isMadeUpDay = (d: Day, cal: WorkCalendar): boolean => cal.days.get(d)?.work === true && weekendName(d) !== null

const countOf = (count: number): number => {
  if (!Number.isInteger(count) || count < 0) throw new RangeError(`not a number of days: ${count}`)
  return count
}

/** Whether the office works on `d`. In a year without a notice weekends and the statutory days known in advance are off. */
export const isWorkingDay = (d: Day, cal: WorkCalendar): boolean => dayOffName(d, cal) === null

/**
 * The `count`-th working day after `from`; the day of receipt itself does not count (民法典 第201条; working days exclude
 * holidays, 行政许可法 第82条). Zero gives `from`. Throws RangeError for a negative or fractional count.
 */
export const addWorkingDays = (from: Day, count: number, cal: WorkCalendar): DueDay => {
  const counted: Day[] = []
  const skipped: NamedDay[] = []
  const madeUp: NamedDay[] = []
  let current = from
  for (let remaining = countOf(count); remaining > 0; ) {
    current = nextDay(current)
    const off = dayOffName(current, cal)
    if (off !== null) {
      skipped.push({ day: current, name: off })
      continue
    }
    const known = cal.days.get(current)
    if (known && weekendName(current)) madeUp.push({ day: current, name: known.name })
    counted.push(current)
    remaining -= 1
  }
  return { day: current, provisional: touchesUnloadedYear(from, current, cal), counted, skipped, madeUp }
}

/** Whether a day after `from` up to and including `to` lies in a year whose notice is not loaded. */
export const touchesUnloadedYear = (from: Day, to: Day, cal: WorkCalendar): boolean => {
  for (let year = yearOf(addDays(from, 1)); year <= yearOf(to); year += 1) if (!cal.years.has(year)) return true
  return false
}

/**
 * A limit in calendar days. `nominal` is the plain last day (the red line for staff); `day` is the legal one: a last day
 * that is a day off ends on the next working day. Source: 民法典 第201、203条. `provisional` when the nominal or the legal
 * day lies in a year without a notice. Throws RangeError for a negative or fractional count.
 */
export const addCalendarDays = (
  from: Day,
  count: number,
  cal: WorkCalendar,
): { nominal: Day; day: Day; provisional: boolean } => {
  const nominal = addDays(from, countOf(count))
  let last = nominal
  while (!isWorkingDay(last, cal)) last = nextDay(last)
  return { nominal, day: last, provisional: !cal.years.has(yearOf(nominal)) || !cal.years.has(yearOf(last)) }
}

/**
 * Working days after `a` up to and including `b`, so that it undoes addWorkingDays. Negative when `b` is earlier: the
 * working days after `b` up to and including `a`, e.g. how long a case is overdue.
 */
export const workingDaysBetween = (a: Day, b: Day, cal: WorkCalendar): number => {
  if (b < a) return -workingDaysBetween(b, a, cal)
  let days = 0
  for (let current = a; current < b; ) {
    current = nextDay(current)
    if (isWorkingDay(current, cal)) days += 1
  }
  return days
}
