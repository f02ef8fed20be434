import type { Day } from '../calendar/day.ts'
import type { WorkCalendar } from '../calendar/working-days.ts'
import { caseClocks } from './case-clocks.ts'
import { type ClockCase, factsOfRound, type Happened, situationOfRound } from './case-facts.ts'
import type { ClockFact, ClockRule, ClockState } from './clock.ts'
import { explainClock } from './explain.ts'
import { type LightDays, lightDays, nextActionDay } from './lights.ts'
import { promiseAnswer } from './promise.ts'
import { sayClock } from './say-clock.ts'

/** A clock of one round with the days its light changes and the next day something happens by itself; null when settled. */
export type CountedClock = {
  readonly round: 1 | 2
  readonly rule: ClockRule
  readonly facts: readonly ClockFact[]
  readonly state: ClockState
  readonly lights: LightDays | null
  readonly nextActionOn: Day | null
  /** Whether this is the day the citizen was promised. */
  readonly governs: boolean
}

/** The day shown as the due day of a case, with one sentence that says why. */
export type CaseDue = { readonly ruleId: string, readonly dueOn: Day, readonly provisional: boolean, readonly text: string, readonly calendar: string }

export type CountedCase = { readonly due: CaseDue, readonly clocks: readonly CountedClock[] }

/** The rule book a case is counted with. */
export type Book = { readonly rules: readonly ClockRule[], readonly calendar: WorkCalendar }

type Running = { rule: ClockRule, state: ClockState }

// A limit names first what it is there for: these are kept by the answer itself.
const answers = ({ rule }: Running): boolean => rule.bound === 'office' && rule.stop[0] === 'answered'

/**
 * The clock whose day is the due day: one that was lawfully extended, else the bureau's promise, else the law's own limit.
 * A promise that could not be kept gives way to the extended limit, which the citizen was told of with its reason.
 */
const governing = (running: readonly Running[]): Running | undefined => {
  const candidates = running.filter(answers)
  return candidates.find(({ state }) => state.extension) ?? candidates.find(({ rule }) => rule.kind === 'promise') ?? candidates[0]
}

const roundsOf = (happened: readonly Happened[]): readonly (1 | 2)[] => happened.some(({ event }) => event.type === 'asked-again') ? [1, 2] : [1]

const countRound = (kase: ClockCase, happened: readonly Happened[], round: 1 | 2, today: Day, { rules, calendar }: Book): CountedClock[] => {
  const facts = factsOfRound(kase, happened, round)
  const running = caseClocks(situationOfRound(kase, happened, round), facts, rules, calendar)
  const chosen = governing(running)?.rule.id
  return running.map(({ rule, state }) => ({
    round, rule, facts, state, lights: lightDays(state, rule, calendar), nextActionOn: nextActionDay(state, rule, today, calendar), governs: rule.id === chosen
  }))
}

/**
 * Everything a case's clocks say, counted afresh from its history: each round's limits, and the due day of the last round.
 * `today` only decides which day is next to act on. A case without any limit of its own falls under the promise of P03.
 */
export const countCase = (kase: ClockCase, happened: readonly Happened[], today: Day, book: Book): CountedCase => {
  const clocks = roundsOf(happened).flatMap((round) => countRound(kase, happened, round, today, book))
  const chosen = clocks.findLast(({ governs }) => governs)
  const proof = chosen && explainClock(chosen.rule, chosen.facts, book.calendar)
  if (!chosen || !proof) {
    const { ruleId, dueOn, provisional, explanation, calendar } = promiseAnswer(kase.receivedOn, book.calendar)
    return { due: { ruleId, dueOn, provisional, text: explanation, calendar }, clocks }
  }
  const { state } = chosen
  return { due: { ruleId: chosen.rule.id, dueOn: state.day, provisional: state.provisional, text: sayClock(proof), calendar: book.calendar.version }, clocks }
}
