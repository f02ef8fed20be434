import type { Minute } from './schedule.ts'

/** A slot as far as sitting in it goes. */
export type RunSlot = { id: string, starts_at: Minute, ends_at: Minute, closed: boolean }

/** The slots one visit takes from the one it starts in: `count` in a row without a gap, none of them closed. `null`: there are not so many. `slots` are of one schedule and day, by time. */
export const runFrom = <S extends RunSlot>(slots: readonly S[], firstId: string, count: number): S[] | null => {
  const at = slots.findIndex(({ id }) => id === firstId)
  if (at < 0) return null
  const run = slots.slice(at, at + count)
  const whole = run.length === count && run.every(({ closed, starts_at }, index) => !closed && (index === 0 || run[index - 1]?.ends_at === starts_at))
  return whole ? run : null
}

/** Whether a minute is in the part of the day somebody waits for. Noon parts them. */
export const isInPart = (startsAt: Minute, part: 'any' | 'morning' | 'afternoon'): boolean => part === 'any' || (startsAt < '12:00') === (part === 'morning')
