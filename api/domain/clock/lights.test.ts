import { describe, expect, it } from 'vitest'
import { addDays, day, type Day } from '../calendar/day.ts'
import { loadedCalendar } from '../calendar/holidays.ts'
import type { ClockFact, ClockRule, ClockState } from './clock.ts'
import { lightAt, lightDays, lightOn, nextActionDay } from './lights.ts'
import { randomHistory } from './random-history.ts'
import { clockRules, ruleAt } from './rules.ts'
import { runClock } from './run-clock.ts'

const clockOf = (id: string, ...facts: ClockFact[]): { rule: ClockRule, state: ClockState } => {
  const rule = ruleAt(clockRules, id, day('2026-03-01'))
  const state = rule && runClock(rule, facts, loadedCalendar)
  if (!rule || !state) throw new Error(`${id} has not begun`)
  return { rule, state }
}
const received: ClockFact = { type: 'received', on: day('2026-03-02') }
const lightsOver = ({ rule, state }: ReturnType<typeof clockOf>, from: string, to: string) => {
  const lights: string[] = []
  for (let d = day(from); d <= day(to); d = addDays(d, 1)) lights.push(lightOn(state, rule, d, loadedCalendar))
  return lights
}
const days = ({ rule, state }: ReturnType<typeof clockOf>) => lightDays(state, rule, loadedCalendar)

describe('the light of a limit', () => {
  it.each([
    ['P03 of fifteen working days: yellow with four left (30 %)', 'P03', received, '2026-03-23', '2026-03-17', '2026-03-24', '2026-03-30'],
    ['P01 of three: yellow with one left, because with two more than half is left', 'P01', received, '2026-03-05', '2026-03-04', '2026-03-06', '2026-03-12'],
    ['P06 of one: yellow on its day', 'P06', received, '2026-03-03', '2026-03-03', '2026-03-04', '2026-03-10'],
    ['R03 of sixty days: yellow with eighteen left (30 %)', 'R03', { type: 'accepted', on: day('2026-03-04') }, '2026-05-06', '2026-04-15', '2026-05-07', '2026-05-12'],
    ['R01 of fifteen days: yellow with three working days left, before 30 % are', 'R01', { type: 'received', on: day('2026-04-22') }, '2026-05-07', '2026-04-30', '2026-05-08', '2026-05-13']
  ] as const)('%s', (_title, id, fact, due, yellow, red, listed) => {
    const clock = clockOf(id, fact)
    expect(clock.state.day).toBe(due)
    expect(days(clock)).toEqual({ yellow, red, listed })
  })

  it('goes green, yellow, red the day after the due day, listed on the fifth working day of being late', () => {
    const lights = lightsOver(clockOf('P01', received), '2026-03-02', '2026-03-13')
    expect(lights).toEqual(['green', 'green', 'yellow', 'yellow', 'red', 'red', 'red', 'red', 'red', 'red', 'listed', 'listed'])
  })

  it('stops during a pause and goes on after it, but a pause begun when it is late hides nothing', () => {
    const pause = (on: string, until: string): ClockFact => ({ type: 'paused', on: day(on), reason: 'correction', until: day(until) })
    expect(lightsOver(clockOf('P01', received, pause('2026-03-04', '2026-03-06')), '2026-03-04', '2026-03-11')).toEqual(['yellow', 'paused', 'paused', 'yellow', 'yellow', 'yellow', 'red', 'red'])
    expect(lightsOver(clockOf('P01', received, pause('2026-03-06', '2026-03-20')), '2026-03-07', '2026-03-08')).toEqual(['red', 'red'])
  })

  it('goes out when the limit is satisfied, and never shines over a right the citizen has not used', () => {
    const settled = clockOf('P01', received, { type: 'answered', on: day('2026-03-09') })
    expect([days(settled), lightOn(settled.state, settled.rule, day('2026-04-01'), loadedCalendar)]).toEqual([null, 'settled'])
    const review = clockOf('R06', { type: 'answered', on: day('2026-03-09') })
    expect([days(review), lightOn(review.state, review.rule, day('2026-06-01'), loadedCalendar), nextActionDay(review.state, lightDays(review.state, review.rule, loadedCalendar), day('2026-03-09'))]).toEqual([null, 'green', null])
  })

  it('of two hours in danger is yellow at once and red after the last minute', () => {
    const at = Date.parse('2026-03-02T22:30:00+08:00')
    const { rule, state } = clockOf('P05', { type: 'received', on: day('2026-03-02'), at })
    expect([0, 120, 121].map((minutes) => lightAt(state, rule, at + minutes * 60_000, loadedCalendar))).toEqual(['yellow', 'yellow', 'red'])
    expect(lightAt(state, rule, Date.parse('2026-03-10T09:00:00+08:00'), loadedCalendar)).toBe('listed')
  })
})

describe('the next day on which something happens by itself', () => {
  const next = ({ rule, state }: ReturnType<typeof clockOf>, today: string) => nextActionDay(state, lightDays(state, rule, loadedCalendar), day(today))
  it('is the next change of the light, and none after the last', () => {
    const clock = clockOf('P01', received)
    expect(['2026-03-02', '2026-03-04', '2026-03-06', '2026-03-12'].map((d) => next(clock, d))).toEqual(['2026-03-04', '2026-03-06', '2026-03-12', null])
  })
  it('is the day after an open pause has run out', () => {
    expect(next(clockOf('P03', received, { type: 'paused', on: day('2026-03-03'), reason: 'hearing', until: day('2026-03-10') }), '2026-03-03')).toBe('2026-03-11')
  })
})

it('the indexed days and the light of each single day say the same, over a thousand random histories', () => {
  for (let seed = 0; seed < 1_000; seed += 1) {
    const { rule, facts, calendar } = randomHistory(seed)
    const state = runClock(rule, facts, calendar)
    const lights = state && lightDays(state, rule, calendar)
    if (!state || !lights) continue
    expect(lights.yellow > state.startedOn && lights.yellow <= state.day && state.day < lights.red && lights.red <= lights.listed, `seed ${seed}`).toBe(true)
    const seen = new Map<string, Day>()
    for (let d = state.startedOn; d <= lights.listed; d = addDays(d, 1)) {
      const light = lightOn(state, rule, d, calendar)
      seen.set(light, seen.get(light) ?? d)
    }
    expect({ yellow: seen.get('yellow'), red: seen.get('red'), listed: seen.get('listed') }, `seed ${seed}`).toEqual({ ...lights, red: lights.red === lights.listed ? undefined : lights.red })
  }
})
