import type { Day } from '../calendar/day.ts'
import type { Milestone } from '../clock/clock.ts'
import { runClock } from '../clock/run-clock.ts'
import { ruleAt } from '../clock/rules.ts'
import type { RehearsalRules, RehearsedDue } from './rehearsal.ts'

// A limit that begins with an answer, a fee or a rating is not yet running when a message comes in.
const LATER: readonly Milestone[] = ['answered', 'reviewed', 'fee-asked', 'rated']

/**
 * The due days of rules if each began on the day of receipt. A rule without a number (at once) is due that very day; one that
 * was not in force then is left out.
 */
export const dueOf = (ids: readonly string[], received: Day, { clocks, calendar }: RehearsalRules): Record<string, RehearsedDue> => {
  const due: Record<string, RehearsedDue> = {}
  for (const id of ids) {
    const rule = ruleAt(clocks, id, received)
    if (rule === null || LATER.includes(rule.start)) continue
    const state = runClock(rule, [{ type: rule.start, on: received }], calendar)
    due[id] = state === null
      ? { day: received, rolled: received, provisional: false }
      : { day: state.nominal, rolled: state.day, provisional: state.provisional }
  }
  return due
}
