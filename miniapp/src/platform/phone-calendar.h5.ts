import type { CalendarEntry } from './phone-calendar.ts'

/** A browser has no way into the calendar: the file is what serves there. */
export const writeIntoCalendar = async (entry: CalendarEntry): Promise<boolean> => {
  void entry
  return false
}
