import { addDays, type Day, yearOf } from '../calendar/day.ts'
import type { NamedDay, WorkCalendar } from '../calendar/working-days.ts'
import type { ClockExtension, ClockFact, ClockRule, ClockState, ClockUnit, Milestone, Pause } from './clock.ts'
import { countDays } from './count-days.ts'
import { runClock } from './run-clock.ts'

/** One step of the proof of a due day, to be shown in order; `sayLine` gives its sentence. */
export type ClockLine =
  | { kind: 'rule', ruleId: string, name: string, law: string, article: string, promise: boolean }
  | { kind: 'start', on: Day, by: Milestone, restarted: boolean }
  | { kind: 'count', amount: number, unit: ClockUnit }
  | { kind: 'weekend', days: readonly Day[] }
  | { kind: 'holiday', name: string, days: readonly Day[] }
  | { kind: 'made-up', day: Day, name: string }
  | { kind: 'pause', pause: Pause, days: number, unit: ClockUnit }
  | { kind: 'extension', extension: ClockExtension, amount: number, unit: ClockUnit }
  | { kind: 'roll-over', nominal: Day, day: Day, names: readonly string[] }
  | { kind: 'provisional', years: readonly number[] }
  | { kind: 'due', day: Day, dueAt: number | null }

/** Every day on the way to a due day, sorted by what became of it. */
export type Way = {
  readonly off: readonly NamedDay[]
  readonly madeUp: readonly NamedDay[]
  readonly paused: readonly Day[]
  readonly rolled: readonly (string | null)[]
}

/** A due day with its proof: where the clock stands, the steps, and each excluded or made-up day by name. */
export type ClockProof = { readonly state: ClockState, readonly lines: readonly ClockLine[], readonly way: Way }

const isWeekend = (name: string): boolean => name === '周六' || name === '周日'

/** The days of a way off that are holidays, by holiday, in order; weekends under the name of a holiday belong to it. */
export const holidaysOf = (off: readonly NamedDay[]): ReadonlyMap<string, readonly Day[]> => {
  const holidays = new Map<string, readonly Day[]>()
  for (const { day, name } of off) if (!isWeekend(name)) holidays.set(name, [...(holidays.get(name) ?? []), day])
  return holidays
}

const walk = (state: ClockState, rule: ClockRule, calendar: WorkCalendar): Way => {
  const way = { off: [] as NamedDay[], madeUp: [] as NamedDay[], paused: [] as Day[], rolled: [] as (string | null)[] }
  if (rule.unit === 'minutes') return way
  countDays(state.startedOn, state.total, rule, state.pauses, calendar, ({ day, kind, name }) => {
    if (kind === 'off') way.off.push({ day, name: name ?? '' })
    if (kind === 'made-up') way.madeUp.push({ day, name: name ?? '' })
    if (kind === 'paused') way.paused.push(day)
    if (kind === 'rolled') way.rolled.push(name)
  })
  return way
}

// Two pauses may overlap: each day is told once, with the first that covers it.
const pauseLines = ({ pauses }: ClockState, { paused }: Way, unit: ClockUnit): ClockLine[] => {
  const told = new Set<Day>()
  return pauses.map((pause) => {
    const days = paused.filter((d) => pause.on < d && d <= pause.end && !told.has(d))
    for (const d of days) told.add(d)
    return { kind: 'pause', pause, days: days.length, unit }
  })
}

const unloadedYears = ({ startedOn, nominal, day }: ClockState, unit: ClockUnit, { years }: WorkCalendar): number[] => {
  const unloaded: number[] = []
  for (let year = yearOf(unit === 'working' ? addDays(startedOn, 1) : nominal); year <= yearOf(day); year += 1) if (!years.has(year)) unloaded.push(year)
  return unloaded
}

const dayLines = ({ off, madeUp }: Way): ClockLine[] => {
  const weekends = off.filter(({ name }) => isWeekend(name)).map(({ day }) => day)
  return [
    ...(weekends.length ? [{ kind: 'weekend' as const, days: weekends }] : []),
    ...[...holidaysOf(off)].map(([name, days]) => ({ kind: 'holiday' as const, name, days })),
    ...madeUp.map(({ day, name }) => ({ kind: 'made-up' as const, day, name }))
  ]
}

const endLines = (state: ClockState, { rolled }: Way, unit: ClockUnit, calendar: WorkCalendar): ClockLine[] => {
  const names = [...new Set(rolled.map((name) => name ?? '暂停'))]
  return [
    ...(state.nominal === state.day ? [] : [{ kind: 'roll-over' as const, nominal: state.nominal, day: state.day, names }]),
    ...(state.provisional ? [{ kind: 'provisional' as const, years: unloadedYears(state, unit, calendar) }] : []),
    { kind: 'due', day: state.day, dueAt: state.dueAt }
  ]
}

/** 为什么是这一天: how the due day of a clock was found, step by step, as data. The sentences are in say-clock.ts. */
export const explainState = (rule: ClockRule, state: ClockState, calendar: WorkCalendar): ClockProof => {
  const amount = rule.amount ?? state.total
  const way = walk(state, rule, calendar)
  const extension: ClockLine[] = state.extension ? [{ kind: 'extension', extension: state.extension, amount: state.total - amount, unit: rule.unit }] : []
  const lines: ClockLine[] = [
    { kind: 'rule', ruleId: rule.id, name: rule.name, law: rule.source.law, article: rule.source.article, promise: rule.kind === 'promise' },
    { kind: 'start', on: state.startedOn, by: state.startedBy, restarted: state.startedBy !== rule.start },
    { kind: 'count', amount, unit: rule.unit },
    ...dayLines(way), ...pauseLines(state, way, rule.unit), ...extension, ...endLines(state, way, rule.unit, calendar)
  ]
  return { state, lines, way }
}

/** The same from the facts. Null when the clock has not started or the rule has no number. */
export const explainClock = (rule: ClockRule, facts: readonly ClockFact[], calendar: WorkCalendar): ClockProof | null => {
  const state = runClock(rule, facts, calendar)
  return state && explainState(rule, state, calendar)
}
