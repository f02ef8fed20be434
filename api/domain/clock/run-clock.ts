import { type Day, dayOf, nextDay, startOf } from '../calendar/day.ts'
import { workingDaysBetween, type WorkCalendar } from '../calendar/working-days.ts'
import type { ClockExtension, ClockFact, ClockRule, ClockState, Pause } from './clock.ts'
import { countDays, type CountedDays } from './count-days.ts'
import { type ClockHistory, readHistory } from './history.ts'

const MINUTE_MS = 60_000

/** Never more than the rule allows. Throws RangeError for what is no number of days: an extension is checked before it is a fact. */
const lengthOf = (extension: ClockExtension, rule: ClockRule): number => {
  if (!Number.isInteger(extension.amount) || extension.amount <= 0) throw new RangeError(`not an extension: ${extension.amount}`)
  return Math.min(extension.amount, rule.extension?.amount ?? 0)
}

type Counted = CountedDays & { total: number, extension: ClockExtension | null, dueAt: number | null }

const inDays = (amount: number, rule: ClockRule, { start, pauses, extension }: ClockHistory, calendar: WorkCalendar): Counted => {
  const plain = countDays(start.on, amount, rule, pauses, calendar)
  if (extension === null || extension.on > plain.day) return { ...plain, total: amount, extension: null, dueAt: null }
  const total = amount + lengthOf(extension, rule)
  return { ...countDays(start.on, total, rule, pauses, calendar), total, extension, dueAt: null }
}

// A fact without its instant is taken against the office: begun with the day, done with its end.
const inMinutes = (amount: number, { start }: ClockHistory): Counted => {
  const dueAt = (start.at ?? startOf(start.on)) + amount * MINUTE_MS
  const last = dayOf(dueAt)
  return { nominal: last, day: last, pausedDays: 0, provisional: false, total: amount, extension: null, dueAt }
}

const isLate = ({ day, dueAt }: Counted, { stop }: ClockHistory): boolean => {
  if (stop === null) return false
  return dueAt === null ? stop.on > day : (stop.at ?? startOf(nextDay(stop.on)) - 1) > dueAt
}

const openOf = (pauses: readonly Pause[]): Pause | null =>
  pauses.filter(({ open }) => open).reduce<Pause | null>((last, pause) => (last && last.end >= pause.end ? last : pause), null)

/**
 * Where the clock of a rule stands after a history given in the order things happened. Null when it has not started or the rule
 * has no number. Everything is counted afresh from the facts and the calendar; nothing stored is moved. A second extension and
 * one asked after the due day are ignored; one longer than the rule allows is cut. An open pause ends on its stated day.
 */
export const runClock = (rule: ClockRule, facts: readonly ClockFact[], calendar: WorkCalendar): ClockState | null => {
  const history = rule.amount === null ? null : readHistory(rule, facts)
  if (history === null || rule.amount === null) return null
  const counted = rule.unit === 'minutes' ? inMinutes(rule.amount, history) : inDays(rule.amount, rule, history, calendar)
  const { start, stop } = history
  const pauses = history.pauses.filter(({ on, end }) => start.on < end && on < counted.day && on < end)
  return {
    ruleId: rule.id, startedOn: start.on, startedBy: start.type, total: counted.total, nominal: counted.nominal, day: counted.day, dueAt: counted.dueAt,
    provisional: counted.provisional, satisfiedOn: stop?.on ?? null, late: isLate(counted, history),
    pauses, pausedDays: counted.pausedDays, openPause: stop ? null : openOf(pauses), extension: counted.extension, calendarVersion: calendar.version
  }
}

/** Why a limit may not be lengthened. */
export type ExtensionRefusal = 'no-extension' | 'not-started' | 'settled' | 'already-extended' | 'too-late'

/**
 * Whether an extension may be asked today, and to which day the full one would lead; or why not. It must be asked at least the
 * rule's `askAheadWorkingDays` before the due day, and never twice.
 */
export const mayExtend = (
  rule: ClockRule, facts: readonly ClockFact[], calendar: WorkCalendar, today: Day
): { ok: true, dueOn: Day } | { ok: false, why: ExtensionRefusal } => {
  if (rule.extension === null) return { ok: false, why: 'no-extension' }
  const state = runClock(rule, facts, calendar)
  if (state === null) return { ok: false, why: 'not-started' }
  if (state.satisfiedOn !== null) return { ok: false, why: 'settled' }
  if (state.extension !== null) return { ok: false, why: 'already-extended' }
  if (workingDaysBetween(today, state.day, calendar) < rule.extension.askAheadWorkingDays) return { ok: false, why: 'too-late' }
  const whole: ClockFact = { type: 'extended', ruleId: rule.id, on: today, amount: rule.extension.amount, reason: '', approvedBy: '' }
  return { ok: true, dueOn: runClock(rule, [...facts, whole], calendar)?.day ?? state.day }
}
