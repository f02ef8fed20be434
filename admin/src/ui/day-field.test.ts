import { describe, expect, it } from 'vitest'
import { addDays } from '../lib/dates.ts'
import { isDayWithin } from './day-field.tsx'

describe('a day chosen by hand', () => {
  it('the first and the last day allowed are allowed, their neighbours are not', () => {
    expect(['2026-11-25', '2026-11-26', '2027-02-23', '2027-02-24'].map((day) => isDayWithin(day, '2026-11-26', '2027-02-23'))).toEqual([false, true, true, false])
  })

  it('half a day typed is none', () => {
    expect(['', '2026-11', '26.11.2026'].map((day) => isDayWithin(day))).toEqual([false, false, false])
  })

  it('days are counted over the end of a month, a year and a February', () => {
    expect([addDays('2026-11-30', 1), addDays('2026-12-31', 1), addDays('2028-02-28', 1), addDays('2026-11-26', 90)]).toEqual(['2026-12-01', '2027-01-01', '2028-02-29', '2027-02-24'])
  })
})
