import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { day, startOf } from '../calendar/day.ts'
import { channels } from './entry.ts'
import { deliveryStates, GIVE_UP_MS, mayArriveTwice, mayMove, nextChannel, nextTry, readQuietHours, sendableAt } from './delivery.ts'

const MINUTE = 60_000
const at = (text: string) => startOf(day(text.slice(0, 10))) + (Number(text.slice(11, 13)) * 60 + Number(text.slice(14))) * MINUTE

describe('the states of a sending', () => {
  it('end: nothing leads out of delivered or failed, and every other can reach an end', () => {
    for (const state of deliveryStates) {
      const ends = deliveryStates.filter((to) => to !== state && mayMove(state, to))
      if (state === 'delivered' || state === 'failed') expect(ends).toEqual([])
      else expect(ends).toContain('failed')
    }
  })

  it('go back in one case only: what certainly did not leave waits again', () => {
    const back = deliveryStates.flatMap((from, i) => deliveryStates.slice(0, i).filter((to) => mayMove(from, to)).map((to) => `${from}→${to}`))
    expect(back).toEqual(['sending→waiting'])
  })
})

describe('the next way out', () => {
  it('is the first untried one that can be, the desk last and always', () => {
    fc.assert(fc.property(fc.subarray([...channels]), fc.subarray([...channels]), fc.record({ subscribe: fc.boolean(), official: fc.boolean(), sms: fc.boolean() }), (order, tried, reachable) => {
      const next = nextChannel(order, new Set(tried), reachable)
      const possible = order.filter((channel) => !tried.includes(channel)).filter((channel) => channel === 'desk' || reachable[channel])
      expect(next).toBe(possible[0] ?? null)
    }))
  })
})

describe('trying again', () => {
  it('gets slower, is spread, and ends within four hours of the first try', () => {
    fc.assert(fc.property(fc.integer({ min: 1, max: 40 }), fc.nat(GIVE_UP_MS), fc.double({ min: 0, max: 0.999, noNaN: true }), (attempts, age, chance) => {
      const wait = nextTry(attempts, age, chance)
      if (wait !== null) expect(age + wait).toBeLessThanOrEqual(GIVE_UP_MS)
    }))
    let [age, tries] = [0, 1]
    for (let wait = nextTry(tries, age, 0.5); wait !== null; wait = nextTry(tries, age, 0.5)) [age, tries] = [age + wait, tries + 1]
    expect([tries, Math.round(age / MINUTE)]).toEqual([13, 228])
    expect([nextTry(1, 0, 0), nextTry(1, 0, 0.999)]).toEqual([3_750, 6_248])
  })
})

describe('a message of the service account that may have arrived', () => {
  it.each([[true, 8, false], [true, 9, false], [true, 9.1, true], [true, 240, true], [false, 240, false]])('in doubt %s, first tried %s minutes ago: a second one might arrive %s', (isInDoubt, minutes, twice) => {
    expect(mayArriveTwice(isInDoubt, minutes * MINUTE)).toBe(twice)
  })
})

describe('quiet hours', () => {
  const night = readQuietHours('21:00-08:00')

  it.each([
    ['2026-11-26T20:59', '2026-11-26T20:59'], ['2026-11-26T21:00', '2026-11-27T08:00'], ['2026-11-26T23:59', '2026-11-27T08:00'],
    ['2026-11-27T00:00', '2026-11-27T08:00'], ['2026-11-27T07:59', '2026-11-27T08:00'], ['2026-11-27T08:00', '2026-11-27T08:00'],
    ['2026-12-31T22:30', '2027-01-01T08:00']
  ])('%s goes out at %s', (asked, out) => {
    expect(sendableAt(at(asked), night, 0)).toBe(at(out))
  })

  it('spread what has waited, and hold nothing where there are none', () => {
    expect(sendableAt(at('2026-11-26T23:00'), night, 0.5)).toBe(at('2026-11-27T08:05'))
    expect(sendableAt(at('2026-11-26T23:00'), readQuietHours('none'), 0)).toBe(at('2026-11-26T23:00'))
    expect(sendableAt(at('2026-11-26T12:30'), readQuietHours('12:00-14:00'), 0)).toBe(at('2026-11-26T14:00'))
  })

  it('never send inside, at no minute of a day', () => {
    fc.assert(fc.property(fc.nat(24 * 60 - 1), fc.double({ min: 0, max: 0.999, noNaN: true }), (minute, chance) => {
      const out = sendableAt(at('2026-11-26T00:00') + minute * MINUTE, night, chance)
      expect(sendableAt(out, night, chance)).toBe(out)
    }))
  })

  it.each(['', '21:00', '25:00-08:00', '08:00-08:00', 'never'])('refuse %j', (text) => {
    expect(() => readQuietHours(text)).toThrow(RangeError)
  })
})
