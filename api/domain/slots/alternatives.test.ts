import fc from 'fast-check'
import { expect, it } from 'vitest'
import { addDays, day, daysBetween } from '../calendar/day.ts'
import { alternatives, type Spot } from './alternatives.ts'
import { minuteText } from './minutes.ts'

const spot = (scheduleId: string, text: string, startsAt: string): Spot => ({ scheduleId, day: day(text), startsAt })
const wanted = spot('hall', '2026-12-02', '10:00')

it('offers the same day first by nearness in time, then the days around it, then other places', () => {
  const free = [
    spot('township', '2026-12-02', '10:00'), spot('hall', '2026-12-01', '10:00'), spot('hall', '2026-12-03', '14:30'), spot('hall', '2026-12-03', '10:00'),
    spot('hall', '2026-12-02', '09:00'), spot('hall', '2026-12-02', '10:30')
  ]
  expect(alternatives(wanted, free).map(({ scheduleId, day: at, startsAt }) => `${scheduleId} ${at} ${startsAt}`)).toEqual([
    'hall 2026-12-02 10:30', 'hall 2026-12-02 09:00', 'hall 2026-12-03 10:00', 'hall 2026-12-03 14:30', 'hall 2026-12-01 10:00', 'township 2026-12-02 10:00'
  ])
})

it('a later time comes before an earlier one as near, and another place is not crowded out by a full list', () => {
  const free = [...Array.from({ length: 20 }, (_, i) => spot('hall', '2026-12-05', minuteText(480 + i))), spot('township', '2026-12-09', '09:00'), spot('hall', '2026-12-02', '09:30'), spot('hall', '2026-12-02', '10:30')]
  const found = alternatives(wanted, free)
  expect(found.slice(0, 2).map(({ startsAt }) => startsAt)).toEqual(['10:30', '09:30'])
  expect(found.at(-1)?.scheduleId).toBe('township')
})

it('gives only what is free, at most eight, nearest days of the place first, in an order that does not depend on how they came', () => {
  const some = fc.array(fc.tuple(fc.constantFrom('hall', 'a', 'b', 'c'), fc.integer({ min: -5, max: 5 }), fc.integer({ min: 480, max: 1_000 })).map(([scheduleId, days, at]): Spot => ({ scheduleId, day: addDays(wanted.day, days), startsAt: minuteText(at) })), { maxLength: 30 })
  fc.assert(fc.property(some, (free) => {
    const found = alternatives(wanted, free)
    expect(found.length).toBeLessThanOrEqual(8)
    expect(found.every((each) => free.includes(each))).toBe(true)
    const here = found.filter(({ scheduleId }) => scheduleId === 'hall').map((each) => Math.abs(daysBetween(wanted.day, each.day)))
    expect(here).toEqual(here.toSorted((a, b) => a - b))
    expect(alternatives(wanted, free.toReversed())).toEqual(found)
  }))
})
