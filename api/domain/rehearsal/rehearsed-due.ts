import type { Day } from '../calendar/day.ts'
import type { ClockFact, Milestone } from '../clock/clock.ts'
import { runClock } from '../clock/run-clock.ts'
import { ruleAt } from '../clock/rules.ts'
import type { RehearsalRules, RehearsedDue } from './rehearsal.ts'

// A limit that begins with an answer, a fee or a rating does not run when a message comes in, unless the message tells of one.
const LATER: readonly Milestone[] = ['answered', 'reviewed', 'fee-asked', 'rated']

// Rows of domain.md §2.2 that the bureau keeps as several rules, one for each law, are told apart by their day alone.
const rowOf: Readonly<Record<string, string>> = { R19m: 'R19', R19j: 'R19', R19bx: 'R19b', R19cr: 'R19c', R19cp: 'R19c', R22b: 'R22', R08p: 'R07c', R08r: 'R07e' }

/**
 * The due days of rules if each began on the day of receipt, or on the day of the fact that the text tells. A rule without a
 * number (at once) is due that very day; one that was not in force then is left out. By the row of domain.md §2.2.
 */
export const dueOf = (ids: readonly string[], received: Day, { clocks, calendar }: RehearsalRules, told: readonly ClockFact[] = []): Record<string, RehearsedDue> => {
  const due: Record<string, RehearsedDue> = {}
  for (const id of ids) {
    const rule = ruleAt(clocks, id, received)
    if (rule === null) continue
    const fact = told.find(({ type }) => type === rule.start)
    if (!fact && LATER.includes(rule.start)) continue
    const state = runClock(rule, [fact ?? { type: rule.start, on: received }], calendar)
    due[rowOf[id] ?? id] = state === null
      ? { day: received, rolled: received, provisional: false }
      : { day: state.nominal, rolled: state.day, provisional: state.provisional }
  }
  return due
}
