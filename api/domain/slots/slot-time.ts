import { startOf, type Day } from '../calendar/day.ts'
import type { Minute } from './schedule.ts'

const MINUTE_MS = 60_000

/** The instant of a minute of a day in Asia/Shanghai, in epoch milliseconds. */
export const instantOf = (day: Day | string, minute: Minute): number =>
  startOf(day as Day) + (Number(minute.slice(0, 2)) * 60 + Number(minute.slice(3))) * MINUTE_MS

/** The instant `minutes` before a minute of a day: the last moment something is possible (exclusive). */
export const minutesBefore = (day: Day | string, minute: Minute, minutes: number): number => instantOf(day, minute) - minutes * MINUTE_MS
