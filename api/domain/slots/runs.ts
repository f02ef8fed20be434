import type { Minute } from './schedule.ts'

/** A slot with what is left of one pool. */
export type FreeSlot = { startsAt: Minute, endsAt: Minute, free: number }

const runAt = <T extends FreeSlot>(slots: readonly T[], at: number, count: number): readonly T[] | null => {
  const run = slots.slice(at, at + count)
  return run.length === count && run.every((slot, i) => i === 0 || run[i - 1]?.endsAt === slot.startsAt) ? run : null
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
