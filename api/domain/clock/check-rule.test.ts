import { describe, expect, it } from 'vitest'
import { day } from '../calendar/day.ts'
import { changeProblems, ruleProblems } from './check-rule.ts'
import type { ClockRule } from './clock.ts'
import { clockRules } from './rules.ts'

const today = day('2026-11-25')
const p03 = clockRules.find(({ id }) => id === 'P03') as ClockRule
const next = (over: Partial<ClockRule>): ClockRule => ({ ...p03, amount: 10, validFrom: day('2026-12-01'), ...over })
const fieldsOf = (rule: ClockRule) => changeProblems(rule, clockRules, today).map(({ field }) => field)

describe('a new version of a time limit', () => {
  it('that ships with the release contradicts itself nowhere', () => {
    expect(clockRules.filter((rule) => ruleProblems(rule).length > 0)).toEqual([])
  })

  it('may change the number from tomorrow on', () => {
    expect(fieldsOf(next({}))).toEqual([])
    expect(fieldsOf(next({ validFrom: day('2026-11-26') }))).toEqual([])
  })

  it.each<[string, Partial<ClockRule>, (keyof ClockRule)[]]>([
    ['may not begin today: clocks begun this morning would move', { validFrom: today }, ['validFrom']],
    ['may not begin in the past', { validFrom: day('2026-01-01') }, ['validFrom']],
    ['may not be of a rule nobody knows', { id: 'P99' }, ['id']],
    ['may not count from another fact', { start: 'accepted' }, ['start']],
    ['needs something that satisfies it', { stop: [] }, ['stop']],
    ['is not satisfied by what starts it', { stop: ['received', 'answered'] }, ['stop']],
    ['without a number says what it asks', { amount: null, words: null }, ['amount']],
    ['without a number is not extended', { amount: null, words: '及时', extension: clockRules.find(({ id }) => id === 'R03')?.extension ?? null }, ['extension']],
    ['in minutes stands still for nobody', { unit: 'minutes' }, ['pauses']],
    ['in working days does not roll over', { rollsOver: true }, ['rollsOver']],
    ['does not end before it begins', { validTo: day('2026-11-30') }, ['validTo']],
    ['is told every mistake at once', { stop: [], validFrom: today }, ['stop', 'validFrom']]
  ])('%s', (_title, over, fields) => expect(fieldsOf(next(over))).toEqual(fields))
})
