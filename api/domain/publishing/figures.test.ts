import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Counted, fates, monthNumbers, publicCount, publicParts, publicShare } from './figures.ts'

const counted = fc.record<Counted>({
  month: fc.constantFrom('2026-01', '2026-02', '2026-03'), fate: fc.constantFrom(...fates), reason: fc.constantFrom(null, 'minor', 'report'), onTime: fc.boolean(),
  solved: fc.constantFrom('yes', 'partly', 'no', null), treatedWell: fc.constantFrom(true, false, null), n: fc.integer({ min: 1, max: 30 })
})
const sum = (parts: Record<string, number>) => Object.values(parts).reduce((all, n) => all + n, 0)

describe('public figures', () => {
  it('in every month the fates, the answers to "solved" and the reasons each add up to their whole', () => {
    fc.assert(fc.property(fc.array(counted, { maxLength: 40 }), (rows) => {
      const months = monthNumbers(rows)
      expect(sum(Object.fromEntries(months.map(({ month, answered }) => [month, answered])))).toBe(rows.reduce((all, { n }) => all + n, 0))
      for (const { answered, fates: of, solved, reasons, rated, onTime, treatedWell } of months) {
        expect([sum(of), sum(solved), sum(reasons), rated]).toEqual([answered, answered, of.withheld, answered - solved.unrated])
        expect(onTime <= answered && treatedWell <= answered).toBe(true)
      }
    }), { numRuns: 500 })
  })
  it('the newest month comes first', () => {
    const row: Counted = { month: '2026-01', fate: 'published', reason: null, onTime: true, solved: null, treatedWell: null, n: 1 }
    expect(monthNumbers([row, { ...row, month: '2026-03' }]).map(({ month }) => month)).toEqual(['2026-03', '2026-01'])
  })
  it('one to four are "<5", nothing and five are told', () => {
    expect([0, 1, 4, 5, 120].map(publicCount)).toEqual(['0', '<5', '<5', '5', '120'])
  })
  it('a share that would tell a small number is not given', () => {
    expect([publicShare(3, 4), publicShare(3, 20), publicShare(18, 20), publicShare(20, 20), publicShare(0, 20), publicShare(10, 20)]).toEqual([null, null, null, 100, 0, 50])
  })
  it('no hidden part can be worked out from the others and the whole', () => {
    fc.assert(fc.property(fc.dictionary(fc.constantFrom('a', 'b', 'c', 'd'), fc.nat(12), { minKeys: 1 }), (parts) => {
      const shown = publicParts(parts)
      const hidden = Object.keys(parts).filter((name) => !/^\d+$/.test(shown[name] ?? ''))
      const rest = hidden.reduce((all, name) => all + (parts[name] ?? 0), 0)
      // One hidden part alone is the rest itself; it may stand alone only where there is no other to hide with it.
      if (hidden.length === 1) expect(Object.values(parts).filter((n) => n >= 5)).toEqual([])
      if (hidden.length > 1) expect(rest >= 5 || Object.values(parts).every((n) => n < 5)).toBe(true)
    }), { numRuns: 1_000 })
  })
})
