import { lightDays } from './lights.ts'
import { type Opinion, secondOpinion } from './oracle.ts'
import { type RandomHistory, randomHistory } from './random-history.ts'
import { runClock } from './run-clock.ts'

const enginesView = ({ rule, facts, calendar }: RandomHistory): Opinion | null => {
  const state = runClock(rule, facts, calendar)
  if (state === null) return null
  const { startedOn, total, nominal, day, pausedDays, provisional, satisfiedOn, late } = state
  const yellow = lightDays({ ...state, satisfiedOn: null }, { ...rule, bound: 'office' }, calendar)?.yellow ?? day
  return { startedOn, total, nominal, day, pausedDays, provisional, satisfiedOn, late, extended: state.extension !== null, openUntil: state.openPause?.end ?? null, yellow }
}

/** A history on which the two ways of counting differ, with both results as text. */
export type Disagreement = { readonly seed: number, readonly history: RandomHistory, readonly engine: string, readonly oracle: string }

const disagreementOn = (seed: number, history: RandomHistory): Disagreement | null => {
  const [engine, oracle] = [enginesView(history), secondOpinion(history.rule, history.facts, history.calendar)].map((view) => JSON.stringify(view)) as [string, string]
  return engine === oracle ? null : { seed, history, engine, oracle }
}

/** Leaves out facts as long as the two still differ, so that a person can read what remains. */
const shortest = (found: Disagreement): Disagreement => {
  const { facts } = found.history
  for (let at = 0; at < facts.length; at += 1) {
    const fewer = disagreementOn(found.seed, { ...found.history, facts: facts.toSpliced(at, 1) })
    if (fewer) return shortest(fewer)
  }
  return found
}

/** Counts the history of a seed in both ways: null when they agree, otherwise the shortest history on which they still differ. */
export const disagreementOf = (seed: number): Disagreement | null => {
  const found = disagreementOn(seed, randomHistory(seed))
  return found && shortest(found)
}
