import type { ClockFact, ClockRule } from '../clock/clock.ts'
import { runClock } from '../clock/run-clock.ts'
import { addDays, type Day } from './day.ts'
import { spokenDay } from './spoken-day.ts'
import { dayOffName, type WorkCalendar } from './working-days.ts'

/** A clock to be counted with both calendars; `id` is the caller's. */
export type CountedClock = { readonly id: string, readonly rule: ClockRule, readonly facts: readonly ClockFact[] }

/** A day that is off in one calendar and worked in the other. */
export type ChangedDay = { readonly day: Day, readonly nowOff: boolean, readonly name: string }

/** A due day that moves, the days on its way that changed, and a sentence. `provisional` is how firm the new day is. */
export type MovedDueDay = {
  readonly id: string
  readonly ruleId: string
  readonly from: Day
  readonly to: Day
  readonly provisional: boolean
  readonly days: readonly ChangedDay[]
  readonly why: string
}

const changedDays = (after: Day, upTo: Day, before: WorkCalendar, then: WorkCalendar): ChangedDay[] => {
  const changed: ChangedDay[] = []
  for (let day = addDays(after, 1); day <= upTo; day = addDays(day, 1)) {
    const [was, is] = [dayOffName(day, before), dayOffName(day, then)]
    if ((was === null) !== (is === null)) changed.push({ day, nowOff: is !== null, name: is ?? then.days.get(day)?.name ?? was ?? '' })
  }
  return changed
}

const say = (days: readonly ChangedDay[]): string =>
  `${days.map(({ day, nowOff, name }) => `${spokenDay(day)}${nowOff ? `改为放假（${name}）` : '改为上班'}`).join('、')}。`

/**
 * Which due days move, from where to where and why, when one calendar takes the place of another. Settled clocks never move: what
 * was on time or late stays so.
 */
export const movedDueDays = (clocks: readonly CountedClock[], before: WorkCalendar, after: WorkCalendar): readonly MovedDueDay[] =>
  clocks.flatMap(({ id, rule, facts }) => {
    const was = runClock(rule, facts, before)
    if (was === null || was.satisfiedOn !== null) return []
    const is = runClock(rule, facts, after)
    if (is === null || is.day === was.day) return []
    const days = changedDays(was.startedOn, is.day > was.day ? is.day : was.day, before, after)
    return [{ id, ruleId: rule.id, from: was.day, to: is.day, provisional: is.provisional, days, why: say(days) }]
  })
