import type { OpenSlot } from './open-slots.ts'
import type { Minute } from './schedule.ts'

/** A slot with what is left of one pool. */
export type FreeSlot = OpenSlot & { free: number }

/** `count` slots in a row without a gap from a place of the list on, or `null` when there are not so many. `slots` of one day in order, none closed. */
export const runAt = <T extends OpenSlot>(slots: readonly T[], at: number, count: number): readonly T[] | null => {
  const run = at < 0 ? [] : slots.slice(at, at + count)
  return run.length === count && run.every((slot, i) => i === 0 || run[i - 1]?.endsAt === slot.startsAt) ? run : null
}

type SlotRow = { id: string, starts_at: Minute, ends_at: Minute, closed: boolean }

/** The slots one visit takes from the one it starts in. `null`: there are not so many in a row. Closed ones are passed over: since the length of slots changed they may lie between. `slots` are of one schedule and day, by time. */
export const runFrom = <S extends SlotRow>(slots: readonly S[], firstId: string, count: number): S[] | null => {
  const open = slots.filter(({ closed }) => !closed).map((slot) => ({ slot, startsAt: slot.starts_at, endsAt: slot.ends_at }))
  return runAt(open, open.findIndex(({ slot }) => slot.id === firstId), count)?.map(({ slot }) => slot) ?? null
}

const fewest = (run: readonly FreeSlot[]): number => Math.max(0, Math.min(...run.map(({ free }) => free)))

/** Where a visit of `count` slots in a row may begin, with how many could begin there: what the fullest of them has left. `slots` of one day in order; the last ones, or those before a break, begin nothing. */
export const freeStarts = <T extends FreeSlot>(slots: readonly T[], count: number): T[] =>
  slots.flatMap((slot, at) => { const run = runAt(slots, at, count); return run ? [{ ...slot, free: fewest(run) }] : [] })

/** How many visits of `count` slots in a row a day still has room for together. Filled from the morning on, which no other order beats. */
export const freeVisits = (slots: readonly FreeSlot[], count: number): number => {
  const left = slots.map((slot) => ({ ...slot }))
  let visits = 0
  for (const at of left.keys()) {
    const run = runAt(left, at, count)
    if (!run) continue
    const fit = fewest(run)
    for (const slot of run) slot.free -= fit
    visits += fit
  }
  return visits
}

/** Whether a minute is in the part of the day somebody waits for. Noon parts them. */
export const isInPart = (startsAt: Minute, part: 'any' | 'morning' | 'afternoon'): boolean => part === 'any' || (startsAt < '12:00') === (part === 'morning')
