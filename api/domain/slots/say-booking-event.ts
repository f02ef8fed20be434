import { spokenMonthDay } from '../calendar/spoken-day.ts'
import type { Day } from '../calendar/day.ts'
import { bookingStepNames } from './booking-steps.ts'
import type { BookingEventType } from './decide-booking.ts'

const text = (detail: Readonly<Record<string, unknown>>, key: string): string | null => {
  const value = detail[key]
  return typeof value === 'string' && value !== '' ? value : null
}

/** What a step of a booking is called, with from when to when, what was missing and why, as far as the event says. */
export const sayBookingEvent = (type: BookingEventType, detail: Readonly<Record<string, unknown>>): string => {
  const [from, fromAt, to, toAt] = ['fromDay', 'fromStartsAt', 'toDay', 'toStartsAt'].map((key) => text(detail, key))
  const moved = from && to ? `：${spokenMonthDay(from as Day)} ${fromAt} 改到${spokenMonthDay(to as Day)} ${toAt}` : ''
  const missing = text(detail, 'missing')
  const why = text(detail, 'why')
  return `${bookingStepNames[type]}${moved}${missing ? `：缺${missing}` : ''}${why ? `（${why}）` : ''}`
}
