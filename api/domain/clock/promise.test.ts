import { describe, expect, it } from 'vitest'
import { day } from '../calendar/day.ts'
import { loadedCalendar } from '../calendar/holidays.ts'
import { answerPromise, promiseAnswer } from './promise.ts'

// domain.md §3, column +15W: received → due, with the days the sentence must name.
const vectors: readonly [received: string, due: string, holidays: readonly string[], madeUp: readonly string[]][] = [
  ['2024-02-08', '2024-03-06', ['春节'], ['2月18日']],
  ['2024-09-30', '2024-10-25', ['国庆节'], ['10月12日']],
  ['2025-01-24', '2025-02-20', ['春节'], ['1月26日', '2月8日']],
  ['2025-09-26', '2025-10-23', ['国庆节'], ['9月28日', '10月11日']],
  ['2025-09-30', '2025-10-28', ['国庆节'], ['10月11日']],
  ['2026-01-04', '2026-01-23', [], []],
  ['2026-02-13', '2026-03-12', ['春节'], ['2月14日', '2月28日']],
  ['2026-02-14', '2026-03-13', ['春节'], ['2月28日']],
  ['2026-04-30', '2026-05-25', ['劳动节'], ['5月9日']],
  ['2026-09-18', '2026-10-15', ['中秋节', '国庆节'], ['9月20日', '10月10日']],
  ['2026-09-30', '2026-10-27', ['国庆节'], ['10月10日']]
]

describe('the promise of fifteen working days', () => {
  for (const [received, due, holidays, madeUp] of vectors) {
    it(`received on ${received}, answered by ${due}${madeUp.length ? `, ${madeUp.join('和')}照算` : ''}`, () => {
      const promised = promiseAnswer(day(received), loadedCalendar)
      expect(promised).toMatchObject({ dueOn: due, provisional: false, ruleId: 'P03' })
      const [month, date] = received.split('-').slice(1).map(Number)
      expect(promised.explanation).toContain(`${month}月${date}日收到，从第二天起数15个工作日`)
      for (const name of holidays) expect(promised.explanation).toContain(name)
      if (holidays.length === 0) expect(promised.explanation).toContain('周末不算')
      for (const spoken of madeUp) expect(promised.explanation).toContain(spoken)
      expect(promised.explanation.includes('调休上班')).toBe(madeUp.length > 0)
    })
  }

  it('a day in a year whose holidays are not announced is provisional and says so', () => {
    const promised = promiseAnswer(day('2026-12-15'), loadedCalendar)
    expect(promised).toMatchObject({ provisional: true })
    expect(promised.dueOn.startsWith('2027-01')).toBe(true)
    expect(promised.explanation).toContain('暂定')
  })

  it('the promise is shorter than the sixty days of the law and says where it comes from', () => {
    expect(answerPromise.workingDays).toBe(15)
    expect(answerPromise.source).toContain('信访工作条例')
  })

  it('another rule counts its own days from the same calendar', () => {
    expect(promiseAnswer(day('2026-09-30'), loadedCalendar, { ...answerPromise, ruleId: 'P01', workingDays: 3 })).toMatchObject({ ruleId: 'P01', dueOn: '2026-10-10' })
  })
})
