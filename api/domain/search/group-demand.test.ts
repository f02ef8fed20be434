import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Counted, groupDemand } from './group-demand.ts'

const rows = fc.array(fc.record({
  day: fc.constantFrom('2026-11-20', '2026-11-21'), township: fc.constantFrom('', '430923118', '430923119'), words: fc.constantFrom('五保', '五保户', '护理假', '殉葬'), reason: fc.constantFrom('none', 'unclicked'), times: fc.integer({ min: 1, max: 9 })
}), { maxLength: 20 })
const meaning = (words: string) => words.slice(0, 2)
const sum = (counted: readonly Counted[]) => counted.reduce((total, { times }) => total + times, 0)

describe('demand', () => {
  it('is counted once and whole: by wording, by township, by what was missed', () => {
    fc.assert(fc.property(rows, (counted) => {
      const demands = groupDemand(counted, meaning)
      expect(new Set(demands.map((demand) => demand.meaning))).toEqual(new Set(counted.map(({ words }) => meaning(words))))
      expect(demands.map(({ times }) => times)).toEqual(demands.map(({ times }) => times).toSorted((a, b) => b - a))
      for (const demand of demands) {
        const own = counted.filter(({ words }) => meaning(words) === demand.meaning)
        expect([demand.times, demand.missed]).toEqual([sum(own), sum(own.filter(({ reason }) => reason === 'none'))])
        expect(demand.townships.reduce((total, { times }) => total + times, 0)).toBe(sum(own.filter(({ township }) => township !== '')))
        expect(demand.lastOn).toBe(own.map(({ day }) => day).toSorted().at(-1))
        expect(own.some(({ words }) => words === demand.words)).toBe(true)
      }
    }))
  })
})
