import { execFileSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'
import { receivedVectors } from './received-vectors.ts'

const here = (name: string) => JSON.stringify(new URL(name, import.meta.url).href)
const program = `
  import { addDays, day, dayOf, weekdayOf } from ${here('./day.ts')}
  import { loadedCalendar } from ${here('./holidays.ts')}
  import { addWorkingDays, addCalendarDays } from ${here('./working-days.ts')}
  import { receivedVectors } from ${here('./received-vectors.ts')}
  import { lightDays } from ${here('../clock/lights.ts')}
  import { randomHistory } from ${here('../clock/random-history.ts')}
  import { clockRules } from ${here('../clock/rules.ts')}
  import { runClock } from ${here('../clock/run-clock.ts')}
  const due = receivedVectors.map(({ received, working, calendar }) => ({
    received,
    working: Object.fromEntries(Object.keys(working).map((n) => [n, addWorkingDays(day(received), Number(n), loadedCalendar).day])),
    calendar: Object.fromEntries(Object.keys(calendar).map((n) => {
      const limit = addCalendarDays(day(received), Number(n), loadedCalendar)
      return [n, [limit.nominal, limit.day]]
    })),
  }))
  const clocks = Array.from({ length: 300 }, (_, seed) => randomHistory(seed)).map(({ rule, facts, calendar }) => {
    const state = runClock(rule, facts, calendar)
    return state && [state.nominal, state.day, Object.values(lightDays(state, rule, calendar) ?? {})].flat().join(' ')
  })
  const urgent = runClock(clockRules.find(({ id }) => id === 'P05s'), [{ type: 'received', on: '2026-03-07' }], loadedCalendar)
  const midnight = [Date.parse('2026-02-13T15:59:59Z'), Date.parse('2026-02-13T16:00:00Z')].map(dayOf)
  // Summer time begins in New York on 2026-03-08: a day counted in local time is lost or doubled here.
  const summer = [addDays(day('2026-03-07'), 1), addDays(day('2026-03-07'), 2), weekdayOf(day('2026-03-08'))]
  const localHour = new Date(1760000000000).getHours()
  console.log(JSON.stringify({ due, clocks, dueAt: urgent.dueAt, midnight, summer, localHour }))
`
const runIn = (TZ: string) => {
  const args = ['--import', 'tsx', '--input-type=module', '-e', program]
  const cwd = fileURLToPath(new URL('../../..', import.meta.url))
  return JSON.parse(execFileSync(process.execPath, args, { cwd, env: { ...process.env, TZ }, encoding: 'utf8' })) as { localHour: number, clocks: (string | null)[] }
}

it('a machine in New York, Shanghai or Kiritimati computes the same due dates', { timeout: 30_000 }, () => {
  const runs = ['America/New_York', 'Asia/Shanghai', 'Pacific/Kiritimati'].map(runIn)
  expect(new Set(runs.map(({ localHour }) => localHour)).size, 'the three clocks must really differ').toBe(3)
  for (const run of runs) {
    expect(run.clocks.filter((clock) => clock !== null).length).toBeGreaterThan(200)
    expect(run).toMatchObject({
      due: receivedVectors,
      clocks: runs[0]?.clocks,
      dueAt: Date.parse('2026-03-08T00:00:00+08:00'),
      midnight: ['2026-02-13', '2026-02-14'],
      summer: ['2026-03-08', '2026-03-09', 0],
    })
  }
})
