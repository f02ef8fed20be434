import type { Day } from '@minsheng/domain/calendar/day.ts'
import { workingDaysBetween, type WorkCalendar } from '@minsheng/domain/calendar/working-days.ts'

// Counting walks from day to day, and every list asks for the same few days again. Another calendar starts anew, so a
// date is never older than the calendar it rests on.
const between = new WeakMap<WorkCalendar, Map<string, number>>()
const MOST = 10_000

const remembered = <K, V>(store: WeakMap<WorkCalendar, Map<K, V>>, calendar: WorkCalendar, key: K, count: () => V): V => {
  const known = store.get(calendar) ?? new Map<K, V>()
  store.set(calendar, known)
  const value = known.get(key)
  if (value !== undefined) return value
  const counted = count()
  if (known.size >= MOST) known.clear()
  known.set(key, counted)
  return counted
}

/** Working days from today to the due day, negative when overdue, counted once per pair and calendar. */
export const workingDaysLeft = (today: Day, dueOn: Day, calendar: WorkCalendar): number =>
  remembered(between, calendar, `${today} ${dueOn}`, () => workingDaysBetween(today, dueOn, calendar))
