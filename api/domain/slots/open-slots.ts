import { type Day, weekdayOf, yearOf } from '../calendar/day.ts'
import { dayOffName, isMadeUpDay, type WorkCalendar } from '../calendar/working-days.ts'
import { minutesOf, minuteText } from './minutes.ts'
import type { Minute, Period, Schedule, Seats } from './schedule.ts'

/** One time to come. */
export type OpenSlot = { startsAt: Minute, endsAt: Minute }

/**
 * What a place offers on one day. `why` says, where the day has none or differs, what the citizen reads; `provisional` (暂定):
 * the holidays of its year are not announced and would close it.
 */
type OpenDay = { slots: readonly OpenSlot[], seats: Seats, why: string | null, provisional: boolean }

/** Which of its weekday in the month a day is: 1 for the first Wednesday. */
export const weekOfMonth = (day: Day): number => Math.ceil(Number(day.slice(8)) / 7)

const weekdayFromMonday = (day: Day): number => weekdayOf(day) || 7

/** The periods of the week's lines that hold on a day. A weekend day worked in exchange (调休) has the hours of the first line that holds every week. */
const usualPeriods = ({ week, workingDaysOnly }: Schedule, day: Day, cal: WorkCalendar): readonly Period[] => {
  if (workingDaysOnly && isMadeUpDay(day, cal)) return week.find(({ weeks }) => weeks.length === 0)?.periods ?? []
  return week.filter(({ weekday, weeks }) => weekday === weekdayFromMonday(day) && (weeks.length === 0 || weeks.includes(weekOfMonth(day)))).flatMap(({ periods }) => periods)
}

/** Cuts periods into slots of one length: each within its period, none over another, the rest of a period left out. */
export const cutSlots = (periods: readonly Period[], slotMinutes: number): OpenSlot[] => {
  const slots: OpenSlot[] = []
  let free = 0
  for (const { from, until } of periods.toSorted((a, b) => a.from < b.from ? -1 : 1)) {
    for (let at = Math.max(free, minutesOf(from)); at + slotMinutes <= minutesOf(until); at += slotMinutes) {
      slots.push({ startsAt: minuteText(at), endsAt: minuteText(at + slotMinutes) })
      free = at + slotMinutes
    }
  }
  return slots
}

const NOTHING: readonly OpenSlot[] = []

const closedBecause = (off: string): string => (off === '周六' || off === '周日' ? `${off}不上班` : `${off}放假`)

/**
 * The times to come of a schedule on a day of the calendar, in order. An exception decides alone; then a day off closes whoever
 * keeps to working days; then the lines of the week hold. Refuses nothing: a schedule with faults gives what can be cut from it.
 */
export const openSlots = (schedule: Schedule, day: Day, cal: WorkCalendar): OpenDay => {
  const { seats, slotMinutes, workingDaysOnly } = schedule
  const exception = schedule.exceptions.find((each) => each.day === day)
  if (exception) return { slots: cutSlots(exception.periods, slotMinutes), seats: exception.seats ?? seats, why: exception.why, provisional: false }
  const provisional = workingDaysOnly && !cal.years.has(yearOf(day))
  const off = workingDaysOnly ? dayOffName(day, cal) : null
  if (off !== null) return { slots: NOTHING, seats, why: closedBecause(off), provisional }
  const slots = cutSlots(usualPeriods(schedule, day, cal), slotMinutes)
  return { slots, seats, why: slots.length === 0 ? '这天不办' : null, provisional }
}
