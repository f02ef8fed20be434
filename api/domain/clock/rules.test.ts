import { describe, expect, it } from 'vitest'
import { addDays, day } from '../calendar/day.ts'
import { loadedCalendar } from '../calendar/holidays.ts'
import { carriedRules } from './case-clocks.ts'
import type { ClockFact, ClockRule, Milestone } from './clock.ts'
import { clockRules, ruleAt, ruleFor } from './rules.ts'
import { runClock } from './run-clock.ts'

const ruleOf = (id: string): ClockRule => {
  const rule = ruleAt(clockRules, id, day('2026-09-30'))
  if (!rule) throw new Error(`no rule ${id}`)
  return rule
}

/** Everything begins on 2026-09-30, the day before 国庆: the due days are worked by hand from the notice. */
const cases: readonly [id: string, limit: string, starts: Milestone, satisfied: Milestone, nominal: string, due: string][] = [
  ['P01', '3个工作日', 'received', 'answered', '2026-10-10', '2026-10-10'],
  ['P02', '15个工作日', 'received', 'answered', '2026-10-27', '2026-10-27'],
  ['P03', '15个工作日', 'received', 'answered', '2026-10-27', '2026-10-27'],
  ['P04', '15个工作日', 'received', 'answered', '2026-10-27', '2026-10-27'],
  ['P06', '1个工作日', 'received', 'contacted', '2026-10-08', '2026-10-08'],
  ['P07', '1个工作日', 'rated', 'called-back', '2026-10-08', '2026-10-08'],
  ['P07c', '5个工作日', 'rated', 'rectified', '2026-10-13', '2026-10-13'],
  ['R01', '15日', 'received', 'told', '2026-10-15', '2026-10-15'],
  ['R02', '5个工作日', 'transferred', 'objected', '2026-10-13', '2026-10-13'],
  ['R03', '60日', 'accepted', 'answered', '2026-11-29', '2026-11-30'],
  ['R04', '20个工作日', 'confirmed', 'answered', '2026-11-03', '2026-11-03'],
  ['R04f', '20个工作日', 'fee-asked', 'fee-paid', '2026-11-03', '2026-11-03'],
  ['R05', '7个工作日', 'confirmed', 'correction-asked', '2026-10-15', '2026-10-15'],
  ['R06', '30日', 'answered', 'review-asked', '2026-10-30', '2026-10-30'],
  ['R24', '60日', 'decision-known', 'reconsideration-asked', '2026-11-29', '2026-11-30']
]

describe('each limit a case can carry, begun on 30 September 2026', () => {
  for (const [id, limit, starts, satisfied, nominal, due] of cases) {
    const rule = ruleOf(id)
    it(`${id} ${rule.name}，《${rule.source.law}》${rule.source.article}：${limit}，到${due}`, () => {
      const begun: ClockFact = { type: starts, on: day('2026-09-30') }
      expect(rule.start).toBe(starts)
      expect(`${rule.amount}${{ working: '个工作日', calendar: '日', minutes: '分钟' }[rule.unit]}`).toBe(limit)
      expect(runClock(rule, [begun], loadedCalendar)).toMatchObject({ nominal, day: due, satisfiedOn: null, late: false })
      expect(runClock(rule, [begun, { type: satisfied, on: day(due) }], loadedCalendar)).toMatchObject({ satisfiedOn: due, late: false })
      const late = addDays(day(due), 1)
      expect(runClock(rule, [begun, { type: satisfied, on: late }], loadedCalendar)).toMatchObject({ satisfiedOn: late, late: true, day: due })
    })
  }

  it.each([['P05', 120], ['P05c', 30], ['P05s', 1_440]])('%s in danger runs %i minutes through night and holiday, to the minute', (id, minutes) => {
    const at = Date.parse('2026-10-01T23:50:00+08:00')
    const rule = ruleOf(id)
    const begun: ClockFact = { type: 'received', on: day('2026-10-01'), at }
    const due = at + minutes * 60_000
    const told = (moment: number): ClockFact => ({ type: rule.stop[0] ?? 'answered', on: day('2026-10-02'), at: moment })
    expect(runClock(rule, [begun], loadedCalendar)).toMatchObject({ dueAt: due, day: '2026-10-02', provisional: false })
    expect(runClock(rule, [begun, told(due)], loadedCalendar)?.late).toBe(false)
    expect(runClock(rule, [begun, told(due + 1)], loadedCalendar)?.late).toBe(true)
  })

  it('a fact without its minute is taken against the office: begun with the day, done with its end', () => {
    const begun: ClockFact = { type: 'received', on: day('2026-10-01') }
    const state = runClock(ruleOf('P05'), [begun, { type: 'contacted', on: day('2026-10-01') }], loadedCalendar)
    expect(state).toMatchObject({ dueAt: Date.parse('2026-10-01T02:00:00+08:00'), late: true })
    expect(runClock(ruleOf('P05s'), [begun, { type: 'status-told', on: day('2026-10-01') }], loadedCalendar)?.late).toBe(false)
  })

  it('R17 强制报告，《未成年人保护法》第十一条：立即，没有天数，所以没有到期日', () => {
    expect(ruleOf('R17')).toMatchObject({ amount: null, words: '立即向公安等部门报告' })
    expect(runClock(ruleOf('R17'), [{ type: 'discovered', on: day('2026-09-30') }], loadedCalendar)).toBeNull()
  })

  it('no limit a case can carry is without a test here', () => {
    const tested = new Set([...cases.map(([id]) => id), 'P05', 'P05c', 'P05s', 'R17'])
    expect(carriedRules.map(({ ruleId }) => ruleId).filter((id) => !tested.has(id))).toEqual([])
  })
})

describe('the table of limits', () => {
  it('holds every row of the law and of the promises', () => {
    const rows = ['R01', 'R01b', 'R02', 'R03', 'R04', 'R04f', 'R04z', 'R05', 'R06', 'R06b', 'R07', 'R07b', 'R07c', 'R07d', 'R07e', 'R07f', 'R07g', 'R08', 'R08b', 'R08c', 'R09', 'R10', 'R11', 'R13', 'R14', 'R15', 'R16', 'R16b', 'R16c', 'R17', 'R18', 'R19', 'R19b', 'R19c', 'R19d', 'R20', 'R21', 'R22', 'R23', 'R24', 'R25', 'P01', 'P02', 'P03', 'P04', 'P05', 'P06', 'P07']
    expect(rows.filter((id) => !clockRules.some((rule) => rule.id === id))).toEqual([])
    expect(new Set(clockRules.map(({ id }) => id)).size).toBe(clockRules.length)
  })

  it('names a law and an article for each, and words where there is no number', () => {
    for (const { id, source, amount, words, name } of clockRules) {
      expect(`${name}${source.law}${source.article}`, id).toMatch(/^[^\u0020]{6,}$/)
      expect(source.article, id).not.toBe('')
      if (amount === null) expect(words, id).not.toBeNull()
      else expect(Number.isInteger(amount) && amount > 0, id).toBe(true)
    }
  })

  it('rolls over only limits in calendar days, and never restarts one by what starts, transfers or reroutes it', () => {
    for (const { id, unit, rollsOver, restarts, start, stop } of clockRules) {
      expect(rollsOver, id).toBe(unit === 'calendar')
      for (const never of [start, 'transferred', 'rerouted'] as const) expect(restarts, id).not.toContain(never)
      expect(stop, id).not.toContain(start)
    }
  })

  it('lengthens 信访 by 30 days with the head of the organ, 信息公开 by 20 working days with its office, 许可 by 10', () => {
    expect(ruleOf('R03').extension).toMatchObject({ amount: 30, approver: { office: '本机关' }, askAheadWorkingDays: 2 })
    expect(ruleOf('R04').extension).toMatchObject({ amount: 20, approver: { office: '政府信息公开工作机构' }, askAheadWorkingDays: 2 })
    expect(ruleOf('R21').extension).toMatchObject({ amount: 10 })
    expect(['R07f', 'R09'].map((id) => (ruleOf(id).amount ?? 0) + (ruleOf(id).extension?.amount ?? 0))).toEqual([45, 45])
  })
})

describe('a rule that changes', () => {
  const before: ClockRule = { ...ruleOf('P03'), validTo: day('2026-06-30') }
  const after: ClockRule = { ...ruleOf('P03'), amount: 10, validFrom: day('2026-07-01') }
  const versions = [after, before]

  it('is in force from its first to its last day, both included', () => {
    expect(['2023-12-31', '2024-01-01', '2026-06-30', '2026-07-01', '2030-01-01'].map((d) => ruleAt(versions, 'P03', day(d))?.amount)).toEqual([undefined, 15, 15, 10, 10])
    expect(ruleAt(versions, 'P99', day('2026-07-01'))).toBeNull()
  })

  it('is the later one where two versions overlap', () => {
    expect(ruleAt([after, { ...before, validTo: null }], 'P03', day('2026-07-02'))?.amount).toBe(10)
  })

  it('leaves a case under the version in force on the day it began', () => {
    expect(ruleFor(versions, 'P03', [{ type: 'received', on: day('2026-06-30') }, { type: 'accepted', on: day('2026-07-02') }])?.amount).toBe(15)
    expect(ruleFor(versions, 'P03', [{ type: 'received', on: day('2026-07-01') }])?.amount).toBe(10)
    expect(ruleFor(versions, 'P03', [{ type: 'accepted', on: day('2026-07-01') }])).toBeNull()
    expect(ruleFor([after], 'P03', [{ type: 'received', on: day('2026-06-30') }, { type: 'received', on: day('2026-07-01') }]), 'begun before the rule').toBeNull()
  })
})
