import { addDays, type Day, nextDay } from '../calendar/day.ts'
import { dayOffName, isMadeUpDay, touchesUnloadedYear, type WorkCalendar } from '../calendar/working-days.ts'
import type { ClockRule, Pause } from './clock.ts'

/** What became of one day on the way: it counts, counts although a weekend (调休), is off, is paused, or only carries the end. */
export type WalkedDay = { day: Day, kind: 'counted' | 'made-up' | 'off' | 'paused' | 'rolled', name: string | null }

/** The end of a count: the plain last day, the legal one, the days of the unit a pause left out, whether 暂定. */
export type CountedDays = { nominal: Day, day: Day, pausedDays: number, provisional: boolean }

const within = (pauses: readonly Pause[], d: Day): boolean => pauses.some(({ on, end }) => on < d && d <= end)

const kindOf = (d: Day, working: boolean, pauses: readonly Pause[], calendar: WorkCalendar): Omit<WalkedDay, 'day'> => {
  const off = working ? dayOffName(d, calendar) : null
  if (off !== null) return { kind: 'off', name: off }
  if (within(pauses, d)) return { kind: 'paused', name: null }
  return working && isMadeUpDay(d, calendar) ? { kind: 'made-up', name: calendar.days.get(d)?.name ?? null } : { kind: 'counted', name: null }
}

const rollOver = (nominal: Day, pauses: readonly Pause[], calendar: WorkCalendar, visit: (walked: WalkedDay) => void): Day => {
  let last = nominal
  for (let off = dayOffName(last, calendar); off !== null || within(pauses, last); off = dayOffName(last, calendar)) {
    visit({ day: last, kind: 'rolled', name: off })
    last = nextDay(last)
  }
  return last
}

/**
 * Counts `total` days of the rule's unit after `from`, which is day 0 (民法典 第201条); days in a pause do not count. A limit in
 * calendar days that ends on a day off, or whose working day is paused, ends on the next working day (民法典 第203条), once, at
 * the very end. `visit` is told every day on the way. Provisional like addWorkingDays and addCalendarDays.
 */
export const countDays = (
  from: Day, total: number, rule: Pick<ClockRule, 'unit' | 'rollsOver'>, pauses: readonly Pause[], calendar: WorkCalendar,
  visit: (walked: WalkedDay) => void = () => {}
): CountedDays => {
  const working = rule.unit === 'working'
  let nominal = from
  let pausedDays = 0
  for (let remaining = total; remaining > 0; ) {
    nominal = nextDay(nominal)
    const walked = kindOf(nominal, working, pauses, calendar)
    if (walked.kind === 'paused') pausedDays += 1
    if (walked.kind === 'counted' || walked.kind === 'made-up') remaining -= 1
    visit({ day: nominal, ...walked })
  }
  const day = rule.unit === 'calendar' && rule.rollsOver ? rollOver(nominal, pauses, calendar, visit) : nominal
  return { nominal, day, pausedDays, provisional: touchesUnloadedYear(working ? from : addDays(nominal, -1), day, calendar) }
}
