import { addDays, dayOf } from '../calendar/day.ts'
import { bookingRules } from './booking-rules.ts'
import { instantOf } from './minutes.ts'

const MINUTE_MS = 60_000

/** `minutes` of waking hours after an instant: the night does not count, so nobody loses a place while they sleep. */
const afterWaking = (now: number, minutes: number): number => {
  const today = dayOf(now)
  const from = instantOf(today, bookingRules.offerFrom)
  const until = instantOf(today, bookingRules.offerUntil)
  const start = Math.max(now, from)
  const left = Math.max(0, until - start)
  const wanted = minutes * MINUTE_MS
  return wanted <= left ? start + wanted : instantOf(addDays(today, 1), bookingRules.offerFrom) + wanted - left
}

/** How much of the time between two instants people are awake. */
const wakingBetween = (from: number, until: number): number => {
  let waking = 0
  for (let on = dayOf(from); instantOf(on, bookingRules.offerFrom) < until; on = addDays(on, 1)) {
    waking += Math.max(0, Math.min(until, instantOf(on, bookingRules.offerUntil)) - Math.max(from, instantOf(on, bookingRules.offerFrom)))
  }
  return waking
}

/** Until when a place is kept for whoever it is offered to, or `null` when too little of the day is left to answer in: `last` is when the slot can be booked no more. */
export const offerUntil = (now: number, last: number): number | null => {
  const until = Math.min(afterWaking(now, bookingRules.offerMinutes), last)
  return wakingBetween(now, until) >= bookingRules.holdMinutes * MINUTE_MS ? until : null
}
