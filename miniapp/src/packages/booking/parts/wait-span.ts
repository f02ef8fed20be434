import { limits } from '@minsheng/contract/limits.ts'

export type Span = { from: string, until: string }

const DAY_MS = 86_400_000
const at = (day: string) => Date.parse(`${day}T00:00:00Z`)

/** The first or the last day of a wait moved to the day that can be booked before or after it; the two never cross. */
export const moveEnd = (days: readonly string[], span: Span, end: keyof Span, by: 1 | -1): Span => {
  const next = days[days.indexOf(span[end]) + by]
  if (next === undefined) return span
  const moved = { ...span, [end]: next }
  return moved.from > moved.until || at(moved.until) - at(moved.from) >= limits.waitingDays * DAY_MS ? span : moved
}

/** The longest wait from its first day on that is no longer than the server takes. */
export const withinMost = (days: readonly string[], { from, until }: Span): Span => {
  const last = days.filter((day) => day <= until && at(day) - at(from) < limits.waitingDays * DAY_MS)
  return { from, until: last[last.length - 1] ?? from }
}
