import type { Day } from './day.ts'

/** `2026-12-04` → `2026年12月4日`, as people write it. Takes a Day; refuses nothing. */
export const spokenDay = (day: Day): string => `${day.slice(0, 4)}年${Number(day.slice(5, 7))}月${Number(day.slice(8))}日`

/** `2026-12-04` → `12月4日`, where the year is plain from what stands around it. Takes a Day; refuses nothing. */
export const spokenMonthDay = (day: Day): string => `${Number(day.slice(5, 7))}月${Number(day.slice(8))}日`

/** `2026-12` → `2026年12月`. Takes a month as the figures name it; refuses nothing. */
export const spokenMonth = (month: string): string => `${month.slice(0, 4)}年${Number(month.slice(5, 7))}月`

/** `2026-12-04 09:30` → `2026年12月4日 09:30`. Takes what `minuteOf` gives; refuses nothing. */
export const spokenMinute = (minute: string): string => `${spokenDay(minute.slice(0, 10) as Day)}${minute.slice(10)}`

/**
 * `gov-cn-2024-2026-v7` → `2024至2026年国务院放假安排，本局第7版`: which calendar a day was counted with, in words. What is no
 * such name (the fixed one of a test) is given back as it is.
 */
export const spokenCalendar = (version: string): string => {
  const [, first, last, own] = /^gov-cn-(\d{4})-(\d{4})(?:-v(\d+))?$/.exec(version) ?? []
  if (first === undefined || last === undefined) return version
  return `${first === last ? first : `${first}至${last}`}年国务院放假安排${own === undefined ? '' : `，本局第${own}版`}`
}
