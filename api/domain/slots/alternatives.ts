import { type Day, daysBetween } from '../calendar/day.ts'
import { minutesOf } from './minutes.ts'
import type { Minute } from './schedule.ts'

/** A time somewhere. */
export type Spot = { scheduleId: string, day: Day, startsAt: Minute }

const HERE_MOST = 5
const ELSEWHERE_MOST = 2
const MOST = 8

const sign = (n: number): number => (n < 0 ? 1 : 0)

/**
 * The nearest of the free times to one that was wanted: of the same place first the same day by nearness in time, then the
 * neighbouring days, a later one before an earlier one as near; then other places likewise, a few of each.
 */
export const alternatives = <T extends Spot>(wanted: Spot, free: readonly T[]): T[] => {
  const near = ({ scheduleId, day, startsAt }: Spot): readonly number[] => {
    const days = daysBetween(wanted.day, day)
    const minutes = minutesOf(startsAt) - minutesOf(wanted.startsAt)
    return [scheduleId === wanted.scheduleId ? 0 : 1, Math.abs(days), sign(days), Math.abs(minutes), sign(minutes)]
  }
  const ranked = free.map((spot) => ({ spot, key: near(spot) })).toSorted((a, b) => {
    const at = a.key.findIndex((part, i) => part !== b.key[i])
    return at === -1 ? (a.spot.scheduleId < b.spot.scheduleId ? -1 : 1) : (a.key[at] ?? 0) - (b.key[at] ?? 0)
  })
  const counted = new Map<string, number>()
  const chosen = ranked.filter(({ spot }) => {
    const seen = counted.get(spot.scheduleId) ?? 0
    counted.set(spot.scheduleId, seen + 1)
    return seen < (spot.scheduleId === wanted.scheduleId ? HERE_MOST : ELSEWHERE_MOST)
  })
  return chosen.slice(0, MOST).map(({ spot }) => spot)
}
