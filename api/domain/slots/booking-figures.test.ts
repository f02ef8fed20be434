import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { tripsSaved, type FirstVisit, type ToldTrips } from './booking-figures.ts'

const visits = (n: number, over: Partial<FirstVisit> = {}): FirstVisit[] => Array.from({ length: n }, () => ({ guideId: 'marriage', foundBefore: false, ...over }))
const told = (matters: number, trips: number): ToldTrips[] => [{ guideId: 'marriage', matters, trips }]

describe('trips saved', () => {
  it.each<[string, FirstVisit[], ToldTrips[], number]>([
    ['what people told above one trip, for each visit', visits(10), told(10, 18), 8], ['rounded down', visits(1), told(10, 18), 0], ['five fifths are one', visits(5), told(10, 12), 1], ['nothing of an item nobody told of', visits(10), [], 0],
    ['nothing while too few told', visits(10), told(4, 20), 0], ['nothing where one trip is usual', visits(10), told(10, 10), 0], ['nothing where most told that they need not come at all', visits(10), told(10, 2), 0],
    ['one for each wrong paper found at home, and not the average besides', visits(3, { foundBefore: true }), told(10, 30), 3], ['both kinds beside each other', [...visits(2, { foundBefore: true }), ...visits(2)], told(10, 20), 4]
  ])('%s', (_name, some, all, saved) => { expect(tripsSaved(some, all)).toBe(saved) })

  it('are never fewer than none, and never more than the visits would have taken', () => {
    const items = fc.constantFrom('marriage', 'adoption')
    fc.assert(fc.property(fc.array(fc.record({ guideId: items, foundBefore: fc.boolean() })), fc.uniqueArray(fc.record({ guideId: items, matters: fc.nat(50), trips: fc.nat(200) }), { selector: ({ guideId }) => guideId }), (some, all) => {
      const most = Math.max(1, ...all.map(({ matters, trips }) => (matters === 0 ? 0 : trips / matters)))
      const saved = tripsSaved(some, all)
      expect(Number.isInteger(saved) && saved >= 0 && saved <= some.length * most).toBe(true)
    }))
  })
})
