import { addDays, type Day, dayOf } from '../calendar/day.ts'
import { addWorkingDays, isWorkingDay, type WorkCalendar } from '../calendar/working-days.ts'
import type { ClockRule, ClockState, Pause } from './clock.ts'
import { countDays } from './count-days.ts'

/**
 * What a list shows beside a due day: green, 黄牌 yellow, 红牌 red, 挂牌督办 listed. `paused` while a lawful pause runs, `settled`
 * once satisfied. Red and listed for other causes (a false closing, a second return, a leak) are findings, not dates.
 */
export type ClockLight = 'green' | 'yellow' | 'red' | 'listed' | 'paused' | 'settled'

/** The first day of each light, to be indexed and swept. */
export type LightDays = { readonly yellow: Day, readonly red: Day, readonly listed: Day }

const LISTED_AFTER_WORKING_DAYS = 5
const YELLOW_WORKING_DAYS = 3
const YELLOW_SHARE = 0.3
const GREEN_SHARE = 0.5

// The first instant of a day in Asia/Shanghai, epoch ms.
const midnightOf = (d: Day): number => Date.parse(`${d}T00:00:00+08:00`)

const pausedOn = (d: Day, pauses: readonly Pause[]): boolean => pauses.some(({ on, end }) => on < d && d <= end)

/**
 * The first day with ≤ 30 % of the limit or ≤ 3 working days left, but never while more than half is left, or a limit of three
 * days would begin yellow. What is left on a day are the days after it that count.
 */
const yellowDay = ({ startedOn, day, total, pauses }: ClockState, rule: ClockRule, calendar: WorkCalendar): Day => {
  const way: { day: Day, counts: boolean, works: boolean }[] = []
  countDays(startedOn, total, rule, pauses, calendar, ({ day: walked, kind }) => {
    const counts = kind === 'counted' || kind === 'made-up'
    if (kind !== 'rolled' || way.at(-1)?.day !== walked) way.push({ day: walked, counts, works: !pausedOn(walked, pauses) && isWorkingDay(walked, calendar) })
  })
  if (way.at(-1)?.day !== day) way.push({ day, counts: false, works: true })
  let left = 0
  let working = 0
  let first = day
  for (const { day: walked, counts, works } of way.toReversed()) {
    if (left > total * GREEN_SHARE || (left > total * YELLOW_SHARE && working > YELLOW_WORKING_DAYS)) break
    first = walked
    left += counts ? 1 : 0
    working += works ? 1 : 0
  }
  return first
}

/**
 * The days on which the light of an unsettled clock changes: yellow, red from the day after the due day, listed on the fifth
 * working day of being late. A limit in minutes is yellow from its first day. Null once settled and for a limit that binds the
 * citizen: nobody is warned or listed for a right not used.
 */
export const lightDays = (state: ClockState, rule: ClockRule, calendar: WorkCalendar): LightDays | null => {
  if (state.satisfiedOn !== null || rule.bound === 'citizen') return null
  const yellow = rule.unit === 'minutes' ? state.startedOn : yellowDay(state, rule, calendar)
  return { yellow, red: addDays(state.day, 1), listed: addWorkingDays(state.day, LISTED_AFTER_WORKING_DAYS, calendar).day }
}

/** The light on a day. The state holds no pause begun on or after the due day, so what is late stays late. */
export const lightOn = (state: ClockState, rule: ClockRule, today: Day, calendar: WorkCalendar): ClockLight => {
  if (state.satisfiedOn !== null) return 'settled'
  if (pausedOn(today, state.pauses)) return 'paused'
  const days = lightDays(state, rule, calendar)
  if (days === null || today < days.yellow) return 'green'
  if (today < days.red) return 'yellow'
  return today < days.listed ? 'red' : 'listed'
}

/** A level a clock has reached, and the day it did: not the day somebody looked. */
export type ReachedLight = { readonly level: 'yellow' | 'red' | 'listed', readonly on: Day }

const MINUTE_MS = 60_000

// A limit in minutes warns when the last 30 % of it begins, and is late at its minute.
const reachedInMinutes = ({ dueAt, total }: ClockState, listed: Day, at: number): ReachedLight[] => {
  if (dueAt === null) return []
  const yellowAt = dueAt - total * YELLOW_SHARE * MINUTE_MS
  return [
    ...(at >= yellowAt ? [{ level: 'yellow' as const, on: dayOf(yellowAt) }] : []),
    ...(at > dueAt ? [{ level: 'red' as const, on: dayOf(dueAt) }] : []),
    ...(listed <= dayOf(at) ? [{ level: 'listed' as const, on: listed }] : [])
  ]
}

/**
 * The levels a clock has reached by an instant (epoch ms), for the records that are written once. A pause holds back what it
 * falls on. What was settled in time has none; what was settled late keeps those it had reached by then.
 */
export const reachedLights = (state: ClockState, rule: ClockRule, at: number, calendar: WorkCalendar): readonly ReachedLight[] => {
  if (state.satisfiedOn !== null && !state.late) return []
  const days = lightDays({ ...state, satisfiedOn: null }, rule, calendar)
  const by = state.satisfiedOn ?? dayOf(at)
  if (days === null || (by <= state.day && pausedOn(by, state.pauses))) return []
  if (state.dueAt !== null) return reachedInMinutes(state, days.listed, state.satisfiedOn === null ? at : Math.max(state.dueAt + 1, midnightOf(by)))
  return (['yellow', 'red', 'listed'] as const).flatMap((level) => days[level] <= by ? [{ level, on: days[level] }] : [])
}

/** The light at an instant (epoch ms): a limit in minutes turns red at its minute, any other at midnight in Anhua. */
export const lightAt = (state: ClockState, rule: ClockRule, at: number, calendar: WorkCalendar): ClockLight => {
  const light = lightOn(state, rule, dayOf(at), calendar)
  return light === 'yellow' && state.dueAt !== null && at > state.dueAt ? 'red' : light
}

/** The next day after `today` on which something must happen by itself: one of its `lights` changes or an open pause has run out. Null when none. */
export const nextActionDay = ({ openPause }: ClockState, lights: LightDays | null, today: Day): Day | null => {
  if (lights === null) return null
  const days = [lights.yellow, lights.red, lights.listed, ...(openPause ? [addDays(openPause.end, 1)] : [])]
  return days.filter((d) => d > today).toSorted().at(0) ?? null
}
