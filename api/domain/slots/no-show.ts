import { addDays, daysBetween, type Day } from '../calendar/day.ts'
import { bookingRules } from './booking-rules.ts'

/**
 * Until which day, that one included, booking online is paused for somebody who missed visits on these days; `null`: it is not.
 * Two within ninety days pause it for thirty days after the later one. Those with an accepted excuse are left out by the caller.
 */
export const pausedUntil = (missedOn: readonly Day[], today: Day): Day | null => {
  const { most, withinDays, pauseDays } = bookingRules.missed
  const days = missedOn.toSorted()
  const last = days.findLast((day, index) => {
    const first = days[index - most + 1]
    return first !== undefined && daysBetween(first, day) <= withinDays
  })
  if (last === undefined) return null
  const until = addDays(last, pauseDays)
  return today <= until ? until : null
}
