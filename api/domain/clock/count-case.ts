import type { Day } from '../calendar/day.ts'
import type { WorkCalendar } from '../calendar/working-days.ts'
import { caseClocks } from './case-clocks.ts'
import { type ClockCase, factsOfRound, type Happened, situationOfRound } from './case-facts.ts'
import type { ClockFact, ClockRule, ClockState } from './clock.ts'
import { explainState } from './explain.ts'
import { promiseAnswer } from './promise.ts'
import { sayClock } from './say-clock.ts'

/** A clock of one round, with the facts it was counted from. */
export type CountedClock = {
  readonly round: 1 | 2
  readonly rule: ClockRule
  readonly facts: readonly ClockFact[]
  readonly state: ClockState
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

const countRound = (kase: ClockCase, happened: readonly Happened[], round: 1 | 2, { rules, calendar }: Book): CountedClock[] => {
  const facts = factsOfRound(kase, happened, round)
  const running = caseClocks(situationOfRound(kase, happened, round), facts, rules, calendar)
  const chosen = governing(running)?.rule.id
  return running.map(({ rule, state }) => ({ round, rule, facts, state, governs: rule.id === chosen }))
}

/** Whether a promise runs no longer: the limit of the law was lengthened, and its day is the one the citizen was told. */
export const isReplaced = ({ round, rule, state, governs }: CountedClock, clocks: readonly CountedClock[]): boolean =>
  rule.kind === 'promise' && !governs && answers({ rule, state }) && state.satisfiedOn === null
  && clocks.some((other) => other.round === round && other.governs && other.state.extension !== null)

/** Every limit of every round of a case, counted afresh from its history. */
export const clocksOf = (kase: ClockCase, happened: readonly Happened[], book: Book): CountedClock[] =>
  roundsOf(happened).flatMap((round) => countRound(kase, happened, round, book))

/** The due day of a case: that of the clock which governs its last round. A case without any falls under the promise of P03. */
export const dueOf = ({ receivedOn }: ClockCase, clocks: readonly CountedClock[], { calendar }: Book): CaseDue => {
  const chosen = clocks.findLast(({ governs }) => governs)
  if (!chosen) {
    const { ruleId, dueOn, provisional, explanation } = promiseAnswer(receivedOn, calendar)
    return { ruleId, dueOn, provisional, text: explanation, calendar: calendar.version }
  }
  const { rule, state } = chosen
  return { ruleId: rule.id, dueOn: state.day, provisional: state.provisional, text: sayClock(explainState(rule, state, calendar)), calendar: calendar.version }
}

/** Everything a case's clocks say, counted afresh from its history: each round's limits, and the due day. */
export const countCase = (kase: ClockCase, happened: readonly Happened[], book: Book): CountedCase => {
  const clocks = clocksOf(kase, happened, book)
  return { due: dueOf(kase, clocks, book), clocks }
}
