import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, day } from '../calendar/day.ts'
import { loadedCalendar } from '../calendar/holidays.ts'
import { receivedVectors } from '../calendar/received-vectors.ts'
import type { ClockFact, ClockRule, Milestone, PauseReason } from './clock.ts'
import { randomHistory } from './random-history.ts'
import { clockRules, ruleAt } from './rules.ts'
import { mayExtend, runClock } from './run-clock.ts'

const rule = (id: string, over: Partial<ClockRule> = {}): ClockRule => {
  const known = ruleAt(clockRules, id, day('2026-01-01'))
  if (!known) throw new Error(`no rule ${id}`)
  return { ...known, ...over }
}
const on = (type: Milestone, text: string): ClockFact => ({ type, on: day(text) })
const paused = (text: string, until: string, reason: PauseReason = 'third-party'): ClockFact => ({ type: 'paused', on: day(text), reason, until: day(until) })
const resumed = (text: string, reason: PauseReason = 'third-party'): ClockFact => ({ type: 'resumed', on: day(text), reason })
const extended = (text: string, amount: number, ruleId = 'R03'): ClockFact => ({ type: 'extended', on: day(text), ruleId, amount, reason: '案情复杂', approvedBy: '局长' })
const run = (id: string, ...facts: ClockFact[]) => runClock(rule(id), facts, loadedCalendar)

describe.each(receivedVectors)('a letter received on $received', ({ received, working, calendar }) => {
  it.each(Object.entries(working))('is due %s working days later on %s (行政许可法 第八十二条)', (amount, due) => {
    expect(runClock(rule('P03', { amount: Number(amount) }), [on('received', received)], loadedCalendar)).toMatchObject({ nominal: due, day: due, provisional: false, pausedDays: 0 })
  })
  it.each(Object.entries(calendar))('reaches the end of %s days as %j (民法典 第二百零一条、第二百零三条)', (amount, [nominal, legal]) => {
    expect(runClock(rule('R01', { amount: Number(amount) }), [on('received', received)], loadedCalendar)).toMatchObject({ nominal, day: legal, provisional: false })
  })
})

describe('a clock begins', () => {
  it('not at all before its fact', () => {
    expect(run('R03', on('received', '2026-03-02'))).toBeNull()
    expect(run('P03')).toBeNull()
  })
  it('for 信息公开 sent by internet on the day both sides confirmed, not on the click (政府信息公开条例 第三十一条)', () => {
    expect(run('R04', on('received', '2026-03-02'))).toBeNull()
    expect(run('R04', on('received', '2026-03-02'), on('confirmed', '2026-03-05'))).toMatchObject({ startedOn: '2026-03-05', startedBy: 'confirmed', day: '2026-04-02' })
  })
  it('and is not begun again by a second sending, a transfer or another unit', () => {
    const once = run('P03', on('received', '2026-03-02'))
    expect(run('P03', on('received', '2026-03-02'), on('transferred', '2026-03-05'), on('rerouted', '2026-03-06'), on('received', '2026-03-09'))).toEqual(once)
  })
  it('anew from the corrected application and from the payment, without the extension of the old count (政府信息公开条例 第三十条)', () => {
    const begun = [on('confirmed', '2026-03-02'), extended('2026-03-05', 20, 'R04')]
    expect(run('R04', ...begun)).toMatchObject({ total: 40 })
    expect(run('R04', ...begun, on('corrected', '2026-03-16'))).toMatchObject({ startedOn: '2026-03-16', startedBy: 'corrected', total: 20, extension: null, day: '2026-04-14' })
    expect(run('R04', on('confirmed', '2026-03-02'), on('fee-paid', '2026-03-16'))).toMatchObject({ startedBy: 'fee-paid', day: '2026-04-14' })
  })
})

describe('a pause', () => {
  const begun = on('confirmed', '2026-03-02')
  it('leaves out the days after the one it begins on, up to and including the one it ends on', () => {
    expect(run('R04', begun, paused('2026-03-09', '2026-03-31'), resumed('2026-03-13'))).toMatchObject({ day: '2026-04-03', pausedDays: 4, openPause: null })
    expect(run('R04', begun)?.day).toBe('2026-03-30')
  })
  it('that nobody has ended is counted to its stated day, and the state says so', () => {
    const state = run('R04', begun, paused('2026-03-09', '2026-03-13'))
    expect(state).toMatchObject({ day: '2026-04-03', openPause: { reason: 'third-party', on: '2026-03-09', end: '2026-03-13', open: true } })
  })
  it('ends on its stated day even when it is ended later: nobody wins days by forgetting', () => {
    expect(run('R04', begun, paused('2026-03-09', '2026-03-13'), resumed('2026-03-20'))).toMatchObject({ day: '2026-04-03', openPause: null })
  })
  it('of a reason the rule does not list stops nothing', () => {
    expect(run('R04', begun, paused('2026-03-09', '2026-03-31', 'hearing'))).toEqual(run('R04', begun))
    expect(run('R03', on('accepted', '2026-03-02'), paused('2026-03-09', '2026-03-31'))).toEqual(run('R03', on('accepted', '2026-03-02')))
  })
  it('that overlaps another leaves no day out twice', () => {
    const two = run('R04', begun, paused('2026-03-09', '2026-03-13'), paused('2026-03-11', '2026-03-17', 'other-organ'))
    expect(two).toMatchObject({ pausedDays: 6, day: '2026-04-08' })
  })
  it('for a payment ends with the payment, for a correction with the correction', () => {
    const state = runClock(rule('P03'), [on('received', '2026-03-02'), paused('2026-03-04', '2026-03-20', 'correction'), on('corrected', '2026-03-06')], loadedCalendar)
    expect(state).toMatchObject({ pausedDays: 2, openPause: null, startedOn: '2026-03-02' })
  })
  it('that keeps the working day after a holiday closed moves the end to the next open one', () => {
    expect(runClock(rule('R16'), [{ type: 'materials-complete', on: day('2026-04-30') }, paused('2026-05-30', '2026-06-02', 'public-notice')], loadedCalendar)).toMatchObject({ nominal: '2026-05-30', day: '2026-06-03' })
  })
})

describe('an extension', () => {
  const begun = on('accepted', '2026-03-04')
  it('adds its days to the count before the one roll-over at the end (信访工作条例 第三十四条)', () => {
    expect(run('R03', begun)).toMatchObject({ nominal: '2026-05-03', day: '2026-05-06' })
    expect(run('R03', begun, extended('2026-04-20', 30))).toMatchObject({ total: 90, nominal: '2026-06-02', day: '2026-06-02' })
  })
  it('is given once, never beyond the law, never to another rule, never after the due day', () => {
    const once = run('R03', begun, extended('2026-04-20', 10))
    expect(run('R03', begun, extended('2026-04-20', 10), extended('2026-04-21', 20))).toEqual(once)
    expect(run('R03', begun, extended('2026-04-20', 90))).toMatchObject({ total: 90 })
    expect(run('R03', begun, extended('2026-04-20', 30, 'R04'))).toEqual(run('R03', begun))
    expect(run('R03', begun, extended('2026-05-06', 30))).toMatchObject({ total: 90 })
    expect(run('R03', begun, extended('2026-05-07', 30))).toEqual(run('R03', begun))
  })
  it('of no days is a bug', () => {
    for (const amount of [0, -1, 1.5]) expect(() => run('R03', begun, extended('2026-04-20', amount))).toThrow(RangeError)
  })
  it('may be asked two working days ahead and not later, once, of a running clock whose rule knows it', () => {
    const ask = (id: string, today: string, ...facts: ClockFact[]) => mayExtend(rule(id), facts, loadedCalendar, day(today))
    expect(ask('R03', '2026-04-29', begun)).toEqual({ ok: true, dueOn: '2026-06-02' })
    expect(ask('R03', '2026-04-30', begun)).toEqual({ ok: false, why: 'too-late' })
    expect(ask('R03', '2026-05-08', begun)).toEqual({ ok: false, why: 'too-late' })
    expect(ask('R03', '2026-04-01', begun, extended('2026-03-20', 10))).toEqual({ ok: false, why: 'already-extended' })
    expect(ask('R03', '2026-04-01', begun, on('answered', '2026-03-30'))).toEqual({ ok: false, why: 'settled' })
    expect(ask('R03', '2026-04-01')).toEqual({ ok: false, why: 'not-started' })
    expect(ask('R01', '2026-04-01', on('received', '2026-03-30'))).toEqual({ ok: false, why: 'no-extension' })
  })
})

describe('a clock that is satisfied', () => {
  it('stays as it was, on time or late, whatever comes after', () => {
    const facts = [on('confirmed', '2026-03-02'), on('answered', '2026-03-31')]
    const state = run('R04', ...facts)
    expect(state).toMatchObject({ satisfiedOn: '2026-03-31', late: true })
    expect(run('R04', ...facts, on('corrected', '2026-04-01'), paused('2026-04-01', '2026-04-20'), extended('2026-04-02', 20, 'R04'), on('answered', '2026-04-09'))).toEqual(state)
  })
})

describe('a count into a year whose holidays are not announced', () => {
  it('is provisional and names its calendar', () => {
    expect(run('R07f', on('accepted', '2026-11-23'))).toMatchObject({ day: '2027-01-05', provisional: true, calendarVersion: loadedCalendar.version })
    expect(run('P03', on('received', '2026-11-23'))).toMatchObject({ provisional: false })
  })
  it('becomes provisional by a pause or an extension that carries it there', () => {
    expect(run('R04', on('confirmed', '2026-11-23'))).toMatchObject({ day: '2026-12-21', provisional: false })
    expect(run('R04', on('confirmed', '2026-11-23'), paused('2026-11-25', '2026-12-20'))?.provisional).toBe(true)
    expect(run('R04', on('confirmed', '2026-11-23'), extended('2026-12-01', 20, 'R04'))?.provisional).toBe(true)
  })
})

it('more days of pause never bring the due day nearer, and the due day is never a paused day nor before the nominal one', () => {
  fc.assert(fc.property(fc.nat(), fc.nat({ max: 60 }), fc.nat({ max: 40 }), (seed, offset, length) => {
    const { rule: any, facts, calendar } = randomHistory(seed)
    const state = runClock(any, facts, calendar)
    const [reason] = any.pauses
    if (!state || state.satisfiedOn || !reason || !facts[0]) return
    const last = facts.at(-1)?.on ?? state.startedOn
    const at = addDays(last, offset)
    const more = runClock(any, [...facts, { type: 'paused', on: at, reason, until: addDays(at, length) }], calendar)
    expect(more && more.day >= state.day && more.day >= more.nominal).toBe(true)
    expect(more?.pauses.some(({ on: from, end }) => from < more.day && more.day <= end)).toBe(false)
  }), { numRuns: 2_000 })
})
