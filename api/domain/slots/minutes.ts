import { startOf, type Day } from '../calendar/day.ts'
import type { Minute } from './schedule.ts'

const MINUTE_MS = 60_000

/** `08:30` → 510. Takes a minute of the day; refuses nothing. */
export const minutesOf = (minute: Minute): number => Number(minute.slice(0, 2)) * 60 + Number(minute.slice(3, 5))

/** 510 → `08:30`. Throws RangeError outside one day. */
export const minuteText = (minutes: number): Minute => {
  if (!Number.isInteger(minutes) || minutes < 0 || minutes >= 1_440) throw new RangeError(`not a minute of the day: ${minutes}`)
  return `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`
}

/** The instant of a minute of a day in Asia/Shanghai, in epoch milliseconds. */
export const instantOf = (day: Day | string, minute: Minute): number => startOf(day as Day) + minutesOf(minute) * MINUTE_MS

/** The instant `minutes` before a minute of a day: the last moment something is possible (exclusive). */
export const minutesBefore = (day: Day | string, minute: Minute, minutes: number): number => instantOf(day, minute) - minutes * MINUTE_MS
