import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, day, type Day } from '../calendar/day.ts'
import { loadedCalendar } from '../calendar/holidays.ts'
import { isWorkingDay } from '../calendar/working-days.ts'
import { legalWindow, sayLegalWindow } from './legal-window.ts'

const windowOf = (appliedOn: string) => legalWindow('divorce-certificate', day(appliedOn), loadedCalendar)

// Counted by hand with the State Council's notices of 2024 to 2026.
const table = [
  ['an ordinary month', '2026-03-02', '2026-04-01', '2026-04-02', '2026-05-06'],
  ['a cooling period that would end on a Saturday', '2026-06-04', '2026-07-06', '2026-07-07', '2026-08-05'],
  ['a cooling period that would end in 国庆', '2026-09-03', '2026-10-08', '2026-10-09', '2026-11-09'],
  ['a cooling period that would end on the Saturday worked for 国庆', '2026-09-10', '2026-10-10', '2026-10-11', '2026-11-09'],
  ['a cooling period that would end in 春节', '2026-01-20', '2026-02-24', '2026-02-25', '2026-03-26'],
  ['a last day that would fall in 春节', '2025-11-30', '2025-12-30', '2025-12-31', '2026-01-29'],
  ['a last day in 国庆', '2025-08-04', '2025-09-03', '2025-09-04', '2025-10-09'],
  ['a leap day within', '2024-02-20', '2024-03-21', '2024-03-22', '2024-04-22']
] as const

describe('领离婚证 may be booked', () => {
  it.each(table)('after %s: applied %s, cooling to %s, from %s, until %s', (_name, appliedOn, coolingEnds, from, until) => {
    expect(windowOf(appliedOn)).toMatchObject({ coolingEnds, from, until, provisional: false })
  })
  it('on days that are only provisional when they reach into a year without a notice', () => {
    expect(windowOf('2026-11-02')).toMatchObject({ coolingEnds: '2026-12-02', until: '2027-01-04', provisional: true })
  })
  it('and no other item has days of the law', () => {
    for (const item of ['marriage', 'divorce-application', 'divorce-withdrawal', 'petition']) expect(legalWindow(item, day('2026-03-02'), loadedCalendar)).toBeNull()
  })
})

// The same, walked day by day: thirty days after the application, on while the office is closed, thirty more, on again.
const byWalking = (appliedOn: Day): { from: Day, until: Day } => {
  const walk = (start: Day): Day => {
    let at = start
    for (let i = 0; i < 30; i += 1) at = addDays(at, 1)
    for (; !isWorkingDay(at, loadedCalendar);) at = addDays(at, 1)
    return at
  }
  const cooled = walk(appliedOn)
  return { from: addDays(cooled, 1), until: walk(cooled) }
}

it('is what walking day by day over the calendar gives, whatever day the application was made', () => {
  fc.assert(fc.property(fc.integer({ min: 0, max: 1_400 }), (offset) => {
    const appliedOn = addDays(day('2024-01-01'), offset)
    const found = windowOf(appliedOn)
    expect(found).toMatchObject(byWalking(appliedOn))
    expect(found && [isWorkingDay(found.until, loadedCalendar), isWorkingDay(found.coolingEnds, loadedCalendar), found.from > addDays(appliedOn, 30), found.until >= addDays(appliedOn, 60)]).toEqual([true, true, true, true])
  }))
})

it('says the first and the last day, why, and by which law', () => {
  const found = windowOf('2026-09-03')
  expect(found && sayLegalWindow(found, loadedCalendar)).toBe(
    '冷静期30天，从申请的第二天算起，到2026年10月8日满（第30天2026年10月3日不上班：国庆节，顺延到这天）。领离婚证最早2026年10月9日，最晚2026年11月9日，两个人都要来；过了最晚这天没有来领，就当作撤回申请，要重新申请。（民法典第1077条、第203条，民发〔2020〕116号）')
  const next = windowOf('2026-11-02')
  expect(next && sayLegalWindow(next, loadedCalendar)).toContain('暂定')
})
