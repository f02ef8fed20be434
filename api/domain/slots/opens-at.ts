import { addDays, type Day, startOf } from '../calendar/day.ts'
import type { Minute, Schedule } from './schedule.ts'
import { instantOf, minutesBefore } from './minutes.ts'

/** When a day opens for booking, in epoch milliseconds: at the minute of the schedule, so many days before. A wave that holds the day opens it instead. */
export const opensAt = (day: Day, { horizonDays, opensDailyAt }: Pick<Schedule, 'horizonDays' | 'opensDailyAt'>): number => instantOf(addDays(day, -horizonDays), opensDailyAt)

/** The last moment a slot may be booked by phone or in the app, in epoch milliseconds. */
export const bookableUntil = (day: Day, startsAt: Minute, { leadMinutes }: Pick<Schedule, 'leadMinutes'>): number => minutesBefore(day, startsAt, leadMinutes)

/** A release: days from `fromDay` to `untilDay`, both included, that open at one minute (epoch milliseconds). */
type Release = { fromDay: Day, untilDay: Day, opensAt: number }

/** What is wrong with a release as somebody at `now` wants it: `wave-past` when it is not between now and the first of its days, `wave-overlap` with another. */
export const releaseFault = (release: Release, others: readonly Release[], now: number): 'wave-past' | 'wave-overlap' | null => {
  if (release.opensAt <= now || release.untilDay < release.fromDay || release.opensAt >= startOf(release.fromDay)) return 'wave-past'
  return others.some(({ fromDay, untilDay }) => fromDay <= release.untilDay && release.fromDay <= untilDay) ? 'wave-overlap' : null
}
