import type { Minute } from './schedule.ts'

/** `08:30` → 510. Takes a minute of the day; refuses nothing. */
export const minutesOf = (minute: Minute): number => Number(minute.slice(0, 2)) * 60 + Number(minute.slice(3, 5))

/** 510 → `08:30`. Throws RangeError outside one day. */
export const minuteText = (minutes: number): Minute => {
  if (!Number.isInteger(minutes) || minutes < 0 || minutes >= 1_440) throw new RangeError(`not a minute of the day: ${minutes}`)
  return `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`
}
