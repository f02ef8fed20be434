import type { CalendarEntry, Written } from './phone-calendar.ts'

/** A browser has no way into the calendar: the file is what serves there. */
export const writeIntoCalendar = async (entry: CalendarEntry): Promise<Written> => {
  void entry
  return 'impossible'
}
