import { describe, expect, it } from 'vitest'
import { budgetState, differenceOf, type DayCount } from './reconcile.ts'

const count = (over: Partial<DayCount> = {}): DayCount => ({ taken: 10, delivered: 9, failed: 1, open: 0, ...over })
const none = { contradicted: 0, unknown: 0 }

describe('two sides of a day', () => {
  it.each([
    ['that say the same differ by nothing', count(), none, 0],
    ['differ by one where one message is missing from two of their counts', count({ taken: 9, delivered: 8 }), none, 1],
    ['differ by one where one says delivered what the other says failed', count({ delivered: 8, failed: 2 }), none, 1],
    ['with the same counts differ by what contradicts them one by one', count(), { contradicted: 2, unknown: 1 }, 3]
  ] as const)('%s', (_name, theirs, found, difference) => expect(differenceOf(count(), theirs, found)).toBe(difference))
})

describe('the budget of a day', () => {
  it('is near from nine tenths on and used up at its limit', () => expect([0, 89, 90, 99, 100, 101].map((taken) => budgetState(taken, 100))).toEqual(['open', 'open', 'near', 'near', 'used-up', 'used-up']))
})
