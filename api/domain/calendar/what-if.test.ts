import { describe, expect, it } from 'vitest'
import type { ClockFact } from '../clock/clock.ts'
import { clockRules, ruleAt } from '../clock/rules.ts'
import { randomHistory } from '../clock/random-history.ts'
import { runClock } from '../clock/run-clock.ts'
import { day } from './day.ts'
import { calendarOf, holidayNotices, loadedCalendar } from './holidays.ts'
import { type CountedClock, movedDueDays } from './what-if.ts'

const with2027 = calendarOf([...holidayNotices, {
  year: 2027, notice: 'https://www.gov.cn/', off: [['元旦', '2027-01-01', '2027-01-03'], ['春节', '2027-02-05', '2027-02-12']], worked: [['春节', '2027-02-14']]
}], 'with-2027')
const clock = (id: string, ruleId: string, ...facts: ClockFact[]): CountedClock => {
  const rule = ruleAt(clockRules, ruleId, day('2026-11-01'))
  if (!rule) throw new Error(`no rule ${ruleId}`)
  return { id, rule, facts }
}

describe('before a year is put into the calendar', () => {
  const clocks = [
    clock('firm', 'P03', { type: 'received', on: day('2026-11-02') }),
    clock('new-year', 'P03', { type: 'received', on: day('2026-12-14') }),
    clock('spring', 'P03', { type: 'received', on: day('2027-01-25') }),
    clock('rolls', 'R03', { type: 'accepted', on: day('2026-12-11') }),
    clock('settled', 'P03', { type: 'received', on: day('2027-01-25') }, { type: 'answered', on: day('2027-01-29') }),
    clock('not-begun', 'P03')
  ]

  it('names each open due day that would move, from where to where, by which days', () => {
    expect(movedDueDays(clocks, loadedCalendar, with2027)).toEqual([
      {
        id: 'spring', ruleId: 'P03', from: '2027-02-17', to: '2027-02-22', provisional: false,
        days: [...['09', '10', '11', '12'].map((d) => ({ day: `2027-02-${d}`, nowOff: true, name: '春节' })), { day: '2027-02-14', nowOff: false, name: '春节' }],
        why: '2027年2月9日改为放假（春节）、2027年2月10日改为放假（春节）、2027年2月11日改为放假（春节）、2027年2月12日改为放假（春节）、2027年2月14日改为上班。'
      },
      { id: 'rolls', ruleId: 'R03', from: '2027-02-09', to: '2027-02-14', provisional: false, days: expect.any(Array), why: expect.stringContaining('2027年2月9日改为放假（春节）') }
    ])
  })

  it('the same calendar moves nothing', () => {
    expect(movedDueDays(clocks, loadedCalendar, loadedCalendar)).toEqual([])
  })

  it('over a thousand random histories it names exactly the due days that differ, each with a reason', () => {
    let moved = 0
    for (let seed = 0; seed < 1_000; seed += 1) {
      const { rule, facts, calendar } = randomHistory(seed)
      const [was, is] = [loadedCalendar, calendar].map((each) => runClock(rule, facts, each))
      const found = movedDueDays([{ id: '1', rule, facts }], loadedCalendar, calendar)
      const differs = was && is && was.satisfiedOn === null && was.day !== is.day
      expect(found.map(({ from, to }) => [from, to]), `seed ${seed}`).toEqual(differs ? [[was.day, is.day]] : [])
      for (const { days } of found) expect(days, `seed ${seed}`).not.toEqual([])
      moved += found.length
    }
    expect(moved).toBeGreaterThan(100)
  })
})
