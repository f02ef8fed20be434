import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, day, dayOf, daysBetween, nextDay, startOf, weekdayOf, yearOf } from './day.ts'

const aDay = fc.integer({ min: -20_000, max: 40_000 }).map((n) => addDays(day('2000-01-01'), n))

describe('a day', () => {
  it.each(['2026-1-1', '2026-02-30', '2025-02-29', '2026-13-01', '20260101', '2026-01-01T00:00:00Z', ' 2026-01-01', '0000-01-01', ''])(
    'is not read from %j',
    (text) => expect(() => day(text)).toThrow(RangeError),
  )

  it.each(['2024-02-29', '2026-12-31', '1999-01-01'])('is read from %s', (text) => expect(day(text)).toBe(text))

  it('begins at midnight in Anhua, not in Greenwich', () => {
    expect(dayOf(Date.parse('2026-02-13T15:59:59.999Z'))).toBe('2026-02-13')
    expect(dayOf(Date.parse('2026-02-13T16:00:00.000Z'))).toBe('2026-02-14')
    expect(dayOf(Date.parse('2025-12-31T16:00:00Z'))).toBe('2026-01-01')
    expect(dayOf(Date.parse('1969-12-31T15:59:59Z'))).toBe('1969-12-31')
  })

  it('is not made from something that is no instant', () => {
    for (const ms of [Number.NaN, Number.POSITIVE_INFINITY, -1e15, 1e15]) expect(() => dayOf(ms)).toThrow(RangeError)
  })

  it('refuses half days and days outside the calendar', () => {
    expect(() => addDays(day('2026-01-01'), 0.5)).toThrow(RangeError)
    expect(() => addDays(day('9999-12-31'), 1)).toThrow(RangeError)
    expect(() => addDays(day('0001-01-01'), -1)).toThrow(RangeError)
  })

  it('crosses months, leap days and years', () => {
    expect(addDays(day('2024-02-28'), 1)).toBe('2024-02-29')
    expect(addDays(day('2025-02-28'), 1)).toBe('2025-03-01')
    expect(addDays(day('2026-01-01'), -1)).toBe('2025-12-31')
    expect(yearOf(day('2026-01-01'))).toBe(2026)
  })

  it('knows its weekday', () => {
    expect(['2026-11-22', '2026-11-23', '2026-11-28'].map((text) => weekdayOf(day(text)))).toEqual([0, 1, 6])
  })

  it('moved forward and back is the same day, and the distance is what it was moved by', () => {
    fc.assert(
      fc.property(aDay, fc.integer({ min: -5000, max: 5000 }), (d, n) => {
        expect(addDays(addDays(d, n), -n)).toBe(d)
        expect(daysBetween(d, addDays(d, n))).toBe(n)
        expect(addDays(d, n) > d).toBe(n > 0)
        expect(nextDay(d)).toBe(addDays(d, 1))
        expect([dayOf(startOf(d)), dayOf(startOf(d) - 1)]).toEqual([d, addDays(d, -1)])
        expect((((weekdayOf(addDays(d, n)) - weekdayOf(d) - n) % 7) + 7) % 7).toBe(0)
      }),
    )
  })
})
