import type { Day } from '../calendar/day.ts'

/** Where people come: the county's hall, a township's centre, the funeral centre; at `home` staff come to them (上门). */
export const placeKinds = ['hall', 'township', 'funeral', 'home'] as const
type PlaceKind = (typeof placeKinds)[number]

/** Whose seats a slot has: `public` anybody's who books, `kept` for people of sixty and over and for bookings by phone, `walk-in` for tickets drawn in the lobby. */
export const pools = ['public', 'kept', 'walk-in'] as const
export type Pool = (typeof pools)[number]

/** A minute of the day in Asia/Shanghai, `HH:mm`. Plain strings: `<` orders them. */
export type Minute = string

/** A stretch of the day, `until` exclusive. */
export type Period = { from: Minute, until: Minute }

/** Seats of one slot by pool. */
export type Seats = Readonly<Record<Pool, number>>

/** The hours of one weekday (1 Monday … 7 Sunday). `weeks` names which ones of the month (1–5); empty is every week. */
export type WeekLine = { weekday: number, weeks: readonly number[], periods: readonly Period[] }

/** A day that differs: other hours, none at all, or other seats (`null`: as usual). `why` is what the citizen reads. */
export type Exception = { day: Day, periods: readonly Period[], seats: Seats | null, why: string }

/** An item served there and how many slots in a row one visit takes. The client never sends a duration. */
export type ScheduleItem = { guideId: string, slots: number }

/**
 * What a place offers on which days. `workingDaysOnly`: closed on days off and open on weekend days worked in exchange
 * (调休), which have the hours of the first line that holds every week. A day opens for booking `horizonDays` before it, at
 * `opensDailyAt`; it can be booked until `leadMinutes` before a slot, and changed or cancelled until `changeMinutes` before.
 */
export type Schedule = {
  name: string, placeKind: PlaceKind, place: string, townshipCode: string | null,
  items: readonly ScheduleItem[], week: readonly WeekLine[], slotMinutes: number, seats: Seats, exceptions: readonly Exception[],
  workingDaysOnly: boolean, leadMinutes: number, horizonDays: number, opensDailyAt: Minute, changeMinutes: number
}
