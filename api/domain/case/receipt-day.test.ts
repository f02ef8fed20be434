import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, day, daysBetween } from '../calendar/day.ts'
import { checkReceiptDay } from './receipt-day.ts'

const today = day('2026-11-25')

describe('the day a letter or a call is entered as received', () => {
  it.each([
    ['today', '2026-11-25', null, null],
    ['three days ago without a reason', '2026-11-22', null, null],
    ['four days ago without a reason', '2026-11-21', null, 'late-reason-missing'],
    ['four days ago with blanks for a reason', '2026-11-21', '  ', 'late-reason-missing'],
    ['four days ago with a reason', '2026-11-21', '周末送到门卫', null],
    ['thirty days ago with a reason', '2026-10-26', '从乡镇转来', null],
    ['thirty-one days ago with a reason', '2026-10-25', '从乡镇转来', 'receipt-day-too-early'],
    ['tomorrow', '2026-11-26', '预登', 'receipt-day-ahead']
  ])('%s', (_when, receivedOn, reason, refusal) => {
    expect(checkReceiptDay(day(receivedOn), today, reason)).toBe(refusal)
  })

  it('any day is judged as somebody counting on a calendar would', () => {
    fc.assert(fc.property(fc.integer({ min: -400, max: 400 }), fc.boolean(), (away, said) => {
      const back = daysBetween(addDays(today, away), today)
      const expected = back < 0 ? 'receipt-day-ahead' : back > 30 ? 'receipt-day-too-early' : back > 3 && !said ? 'late-reason-missing' : null
      expect(checkReceiptDay(addDays(today, away), today, said ? '理由' : null)).toBe(expected)
    }))
  })
})
