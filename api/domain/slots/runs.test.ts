import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { minuteText } from './minutes.ts'
import { freeStarts, freeVisits, type FreeSlot } from './runs.ts'

/** Half hours from eight on; `null` is a break. */
const dayOf = (free: readonly (number | null)[]): FreeSlot[] =>
  free.flatMap((left, i) => left === null ? [] : [{ startsAt: minuteText(480 + i * 30), endsAt: minuteText(510 + i * 30), free: left }])

describe('a visit that takes two slots', () => {
  it.each([
    ['begins where both have room, with as many as the fuller one has', [3, 1, 2], [1, 1], 1],
    ['does not reach over a break', [2, null, 2], [], 0],
    ['does not begin in the last slot', [5], [], 0],
    ['fits as often as pairs can be laid side by side', [1, 1, 1, 1, 1], [1, 1, 1, 1], 2],
    ['fits into both halves of a day', [1, 1, null, 2, 2], [1, 2], 3]
  ])('%s', (_name, free, starting, visits) => {
    const slots = dayOf(free)
    expect([freeStarts(slots, 2).map((slot) => slot.free), freeVisits(slots, 2)]).toEqual([starting, visits])
  })
})

const most = (slots: readonly FreeSlot[], count: number): number => Math.max(0, ...slots.map((_, at) => {
  const run = slots.slice(at, at + count)
  const fits = run.length === count && run.every((slot, i) => slot.free > 0 && (i === 0 || run[i - 1]?.endsAt === slot.startsAt))
  return fits ? 1 + most(slots.map((slot, i) => (i >= at && i < at + count ? { ...slot, free: slot.free - 1 } : slot)).slice(at), count) : 0
}))

it('the room a day has is what trying every order would find', () => {
  fc.assert(fc.property(fc.array(fc.option(fc.integer({ min: 0, max: 2 }), { freq: 4 }), { maxLength: 7 }), fc.integer({ min: 1, max: 3 }), (free, count) => {
    const slots = dayOf(free)
    expect(freeVisits(slots, count)).toBe(most(slots, count))
    expect(freeVisits(slots, count) > 0).toBe(freeStarts(slots, count).some((slot) => slot.free > 0))
  }), { numRuns: 200 })
})
