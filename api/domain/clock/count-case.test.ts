import { describe, expect, it } from 'vitest'
import { day } from '../calendar/day.ts'
import { loadedCalendar } from '../calendar/holidays.ts'
import type { CaseEvent } from '../case/events.ts'
import { type ClockCase, type Happened, pathOfType } from './case-facts.ts'
import { countCase } from './count-case.ts'
import { clockRules } from './rules.ts'

const book = { rules: clockRules, calendar: loadedCalendar }
const at = (on: string, event: CaseEvent, by: string | null = null): Happened => ({ event, at: Date.parse(`${on}T10:00:00+08:00`), by })
const submitted = (on: string) => at(on, { type: 'case-submitted', dueOn: day(on), provisional: false, ruleId: '', calendar: '' })
const accepted = (on: string) => at(on, { type: 'case-accepted', unitId: 'ageing', note: null, dueOn: day(on) })
const paused = (on: string, until: string) => at(on, { type: 'clock-paused', reason: 'correction', until: day(until), explanation: '补齐' })
const resumed = (on: string) => at(on, { type: 'clock-resumed', by: 'citizen', note: null })
const extended = (on: string) => at(on, { type: 'extension-granted', ruleId: 'R03', amount: 30, reason: '外省核实' }, '文思齐')
const answered = (on: string) => at(on, { type: 'case-answered', text: '答复', overdue: false })
const rated = (on: string, solved: 'yes' | 'no') => at(on, { type: 'case-rated', solved, treated: 3, comment: null })
const again = (on: string) => at(on, { type: 'asked-again', text: '没有解决' })
const kase = (over: Partial<ClockCase> = {}): ClockCase => ({ type: 'help', path: 'petition', urgency: null, receivedOn: day('2026-03-02'), forwarded: false, ...over })
const count = (history: readonly Happened[], over: Partial<ClockCase> = {}) => countCase(kase(over), history, book)
const dueOf = (history: readonly Happened[], over: Partial<ClockCase> = {}) => count(history, over).due.dueOn
const dayOfRule = (history: readonly Happened[], ruleId: string, round = 1) => count(history).clocks.find((clock) => clock.rule.id === ruleId && clock.round === round)?.state.day

describe('the day a citizen was promised', () => {
  const filed = [submitted('2026-03-02')]
  it('is the bureau\'s promise: three working days for a question, fifteen for everything else', () => {
    expect(dueOf(filed, { type: 'consultation', path: 'consultation' })).toBe('2026-03-05')
    for (const type of ['help', 'complaint', 'report', 'suggestion'] as const) expect(dueOf(filed, { type, path: pathOfType[type] })).toBe('2026-03-23')
  })
  it('does not move when the case is accepted, sent on or sent on again', () => {
    const rerouted = at('2026-03-06', { type: 'case-rerouted', unitId: 'office', fromUnitId: 'ageing', reason: '改派' })
    expect(dueOf([...filed, accepted('2026-03-04'), rerouted, rerouted])).toBe('2026-03-23')
  })
  it('moves by the working days a pause left out: asked on the 5th, given on the 12th, five later', () => {
    expect(dueOf([...filed, accepted('2026-03-04'), paused('2026-03-05', '2026-03-20'), resumed('2026-03-12')])).toBe('2026-03-30')
  })
  it('gives way to the lawful limit once that was extended (信访工作条例 第三十四条: sixty days and thirty)', () => {
    const { due } = count([...filed, accepted('2026-03-04'), extended('2026-03-09')])
    expect(due).toMatchObject({ ruleId: 'R03', dueOn: '2026-06-02', provisional: false })
    expect(due.text).toContain('延长30日')
  })
  it('is that of the law alone for a document asked for, counted from the day both sides confirmed (信息公开条例 第三十一条)', () => {
    const confirmed = at('2026-03-04', { type: 'receipt-confirmed' })
    expect(count([...filed, confirmed], { path: 'disclosure' }).due).toMatchObject({ ruleId: 'R04', dueOn: '2026-04-01' })
  })
  it('says by holiday\'s name why it is that day', () => {
    expect(count([submitted('2026-09-28')], { receivedOn: day('2026-09-28') }).due.text).toBe('9月28日收到，从第二天起数15个工作日；周末和国庆节假期不算；10月10日调休上班，照算。')
  })
})

describe('a second round', () => {
  const history = [submitted('2026-03-02'), accepted('2026-03-03'), answered('2026-03-20'), rated('2026-03-21', 'no'), again('2026-03-25')]
  it('has clocks of its own from the day the citizen asked again, and leaves the first as it ended', () => {
    expect(dueOf(history)).toBe('2026-04-16')
    expect(count(history).clocks.find(({ rule, round }) => rule.id === 'P03' && round === 1)?.state).toMatchObject({ day: '2026-03-23', satisfiedOn: '2026-03-20', late: false })
  })
  it('a bad rating is to be called back in one working day (P07) and set right in five', () => {
    expect(dayOfRule(history, 'P07')).toBe('2026-03-23')
    expect(dayOfRule(history, 'P07c')).toBe('2026-03-27')
    expect(count([...history, answered('2026-03-27')]).clocks.find(({ rule }) => rule.id === 'P07c')?.state.satisfiedOn).toBe('2026-03-27')
  })
  it('a good rating asks for nothing', () => {
    expect(count([submitted('2026-03-02'), answered('2026-03-05'), rated('2026-03-06', 'yes')]).clocks.some(({ rule }) => rule.id === 'P07')).toBe(false)
  })
})

describe('contact', () => {
  const call = (outcome: 'reached' | 'no-answer') => at('2026-03-03', { type: 'contact-recorded', method: 'phone', outcome, note: '电话' })
  it('that was reached satisfies the promise of a first contact within one working day (P06); an unanswered call does not', () => {
    const first = (outcome: 'reached' | 'no-answer') => count([submitted('2026-03-02'), call(outcome)]).clocks.find(({ rule }) => rule.id === 'P06')?.state.satisfiedOn
    expect([first('reached'), first('no-answer')]).toEqual(['2026-03-03', null])
  })
  it('with a child in danger runs by the minute (P05)', () => {
    const clock = count([submitted('2026-03-02')], { urgency: 'child' }).clocks.find(({ rule }) => rule.id === 'P05c')
    expect(clock?.state.dueAt).toBe(Date.parse('2026-03-02T10:30:00+08:00'))
  })
})
