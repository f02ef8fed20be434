import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, day } from '../calendar/day.ts'
import { loadedCalendar } from '../calendar/holidays.ts'
import type { ClockFact, ClockRule, ClockState } from './clock.ts'
import { lightOn, reachedLights } from './lights.ts'
import { randomHistory } from './random-history.ts'
import { clockRules, ruleAt } from './rules.ts'
import { runClock } from './run-clock.ts'

const clockOf = (id: string, ...facts: ClockFact[]): { rule: ClockRule, state: ClockState } => {
  const rule = ruleAt(clockRules, id, day('2026-03-01'))
  const state = rule && runClock(rule, facts, loadedCalendar)
  if (!rule || !state) throw new Error(`${id} has not begun`)
  return { rule, state }
}
const at = (on: string, time = '12:00') => Date.parse(`${on}T${time}:00+08:00`)
const reached = ({ rule, state }: ReturnType<typeof clockOf>, instant: number) => reachedLights(state, rule, instant, loadedCalendar).map(({ level, on }) => `${level} ${on}`)
const received: ClockFact = { type: 'received', on: day('2026-03-02'), at: at('2026-03-02', '22:00') }

describe('the levels a limit has reached', () => {
  it.each([
    ['none before its yellow day', '2026-03-16', []],
    ['yellow on it', '2026-03-17', ['yellow 2026-03-17']],
    ['red from the day after the due day', '2026-03-24', ['yellow 2026-03-17', 'red 2026-03-24']],
    ['listed on the fifth working day of being late, and the earlier ones on their own days', '2026-06-01', ['yellow 2026-03-17', 'red 2026-03-24', 'listed 2026-03-30']]
  ])('%s', (_title, on, levels) => expect(reached(clockOf('P03', received), at(on))).toEqual(levels))

  it('are none for what was settled in time, and those up to the day it was settled for what was late', () => {
    expect(reached(clockOf('P03', received, { type: 'answered', on: day('2026-03-23') }), at('2026-06-01'))).toEqual([])
    expect(reached(clockOf('P03', received, { type: 'answered', on: day('2026-03-26') }), at('2026-06-01'))).toEqual(['yellow 2026-03-17', 'red 2026-03-24'])
  })

  it('are none during a pause, and none for a right of the citizen’s', () => {
    const paused: ClockFact = { type: 'paused', reason: 'correction', on: day('2026-03-16'), until: day('2026-04-10') }
    expect(reached(clockOf('P03', received, paused), at('2026-04-10'))).toEqual([])
    expect(reached(clockOf('R06', { type: 'answered', on: day('2026-03-02') }), at('2026-06-01'))).toEqual([])
  })

  it('of two hours are yellow in the last thirty-six minutes and red from the minute after', () => {
    const clock = clockOf('P05', received)
    expect(reached(clock, at('2026-03-02', '23:23'))).toEqual([])
    expect(reached(clock, at('2026-03-02', '23:24'))).toEqual(['yellow 2026-03-02'])
    expect(reached(clock, at('2026-03-03', '00:00'))).toEqual(['yellow 2026-03-02'])
    expect(reached(clock, at('2026-03-03', '00:00') + 1)).toEqual(['yellow 2026-03-02', 'red 2026-03-03'])
  })
})

const upTo = { green: [], paused: [], settled: [], yellow: ['yellow'], red: ['yellow', 'red'], listed: ['yellow', 'red', 'listed'] } as const

it('are those up to the light the list shows, over random histories', () => {
  fc.assert(fc.property(fc.integer(), fc.integer({ min: 0, max: 200 }), (seed, later) => {
    const { rule, facts, calendar } = randomHistory(seed)
    const state = runClock(rule, facts, calendar)
    if (state === null || state.satisfiedOn !== null) return
    const today = addDays(state.startedOn, later)
    expect(reachedLights(state, rule, at(today), calendar).map(({ level }) => level)).toEqual(upTo[lightOn(state, rule, today, calendar)])
  }), { numRuns: 1_000 })
})
