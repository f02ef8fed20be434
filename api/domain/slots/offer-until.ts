import { addDays, type Day, dayOf, weekdayOf } from '../calendar/day.ts'
import { bookingRules } from './booking-rules.ts'
import { instantOf } from './minutes.ts'

/** How whoever waits hears of a place: on their own phone, or from somebody at the counter who rings. */
export type OfferedBy = 'phone' | 'ring'

const MINUTE_MS = 60_000
const { offerMinutes, offerFrom, offerUntil: offerEnd, ringFrom, ringUntil, holdMinutes } = bookingRules

// The hours of a day in which an offer can be answered: nobody loses a place while they sleep, or while nobody is there to ring.
const hoursOf = (on: Day, by: OfferedBy): { from: number, until: number } => {
  if (by === 'phone') return { from: instantOf(on, offerFrom), until: instantOf(on, offerEnd) }
  const from = instantOf(on, ringFrom)
  return { from, until: weekdayOf(on) % 6 === 0 ? from : instantOf(on, ringUntil) }
}

/** `minutes` of such hours after an instant. */
const afterHours = (now: number, minutes: number, by: OfferedBy): number => {
  let left = minutes * MINUTE_MS
  for (let on = dayOf(now); ; on = addDays(on, 1)) {
    const { from, until } = hoursOf(on, by)
    const room = Math.max(0, until - Math.max(now, from))
    if (left <= room) return Math.max(now, from) + left
    left -= room
  }
}

/** How much of the time between two instants is of such hours. */
const hoursBetween = (from: number, until: number, by: OfferedBy): number => {
  let sum = 0
  for (let on = dayOf(from); hoursOf(on, by).from < until; on = addDays(on, 1)) {
    const hours = hoursOf(on, by)
    sum += Math.max(0, Math.min(until, hours.until) - Math.max(from, hours.from))
  }
  return sum
}

/** Until when a place is kept for whoever it is offered to, or `null` when too little of the day is left to answer in: `last` is when the slot can be booked no more. */
export const offerUntil = (now: number, last: number, by: OfferedBy = 'phone'): number | null => {
  const until = Math.min(afterHours(now, offerMinutes, by), last)
  return hoursBetween(now, until, by) >= holdMinutes * MINUTE_MS ? until : null
}
