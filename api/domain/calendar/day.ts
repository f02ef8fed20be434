/** A calendar day in Asia/Shanghai, written `YYYY-MM-DD`. Plain strings: `<` orders them, JSON carries them. */
export type Day = string & { readonly brand: 'Day' }

const DAY_MS = 86_400_000
// One zone for the whole country, no summer time since 1991: the offset is a constant, whatever TZ the machine has.
const SHANGHAI_OFFSET_MS = 8 * 3_600_000

const toUtcMs = (d: Day): number => Date.parse(`${d}T00:00:00Z`)

const fromUtcMs = (ms: number): Day => {
  const date = new Date(ms)
  const year = Number.isNaN(ms) ? Number.NaN : date.getUTCFullYear()
  if (!(year >= 1 && year <= 9999)) throw new RangeError(`no day for ${ms} ms`)
  return date.toISOString().slice(0, 10) as Day
}

/** Reads `YYYY-MM-DD`. Throws RangeError for any other form and for days no calendar has (`2026-02-30`). */
export const day = (text: string): Day => {
  const ms = /^\d{4}-\d{2}-\d{2}$/.test(text) ? Date.parse(`${text}T00:00:00Z`) : Number.NaN
  if (Number.isNaN(ms) || fromUtcMs(ms) !== text) throw new RangeError(`not a day: ${text}`)
  return text as Day
}

/** `text` as a day, or null when no calendar has it. */
export const dayOrNull = (text: string): Day | null => {
  try {
    return day(text)
  } catch {
    return null
  }
}

/** The day `n` calendar days after `d` (before it when negative). Throws RangeError for a fraction or outside years 1–9999. */
export const addDays = (d: Day, n: number): Day => {
  if (!Number.isInteger(n)) throw new RangeError(`not a whole number of days: ${n}`)
  return fromUtcMs(toUtcMs(d) + n * DAY_MS)
}

/** The day after `d`. Counting walks from day to day, and inside a month no date need be computed. */
export const nextDay = (d: Day): Day => {
  const date = Number(d.slice(8))
  return date < 28 ? (`${d.slice(0, 8)}${date < 9 ? '0' : ''}${date + 1}` as Day) : addDays(d, 1)
}

/** The day it is in Asia/Shanghai at an instant given in epoch milliseconds. Throws RangeError when it is no instant. */
export const dayOf = (epochMs: number): Day => fromUtcMs(Math.floor(epochMs + SHANGHAI_OFFSET_MS))

/** The first instant of a day in Asia/Shanghai, in epoch milliseconds. Undoes dayOf. */
export const startOf = (d: Day): number => toUtcMs(d) - SHANGHAI_OFFSET_MS

/** The minute it is in Asia/Shanghai at an instant given in epoch milliseconds, `YYYY-MM-DD HH:mm`. Throws RangeError when it is no instant. */
export const minuteOf = (epochMs: number): string => new Date(epochMs + SHANGHAI_OFFSET_MS).toISOString().slice(0, 16).replace('T', ' ')

/** Calendar days from `a` to `b`: 0 for the same day, negative when `b` is earlier. */
export const daysBetween = (a: Day, b: Day): number => (toUtcMs(b) - toUtcMs(a)) / DAY_MS

/** 0 Sunday … 6 Saturday. */
export const weekdayOf = (d: Day): number => new Date(toUtcMs(d)).getUTCDay()

/** The year as a number. */
export const yearOf = (d: Day): number => Number(d.slice(0, 4))
