import type { Day } from '../calendar/day.ts'
import type { Case } from './case.ts'
import type { CaseEvent } from './events.ts'

/** Why a command is refused. The wording a person reads is chosen at the edge. */
export type CaseRefusal =
  | 'not-allowed-in-this-status' | 'contact-missing' | 'finding-missing' | 'same-person' | 'same-unit'
  | 'already-rated' | 'too-many-supplements' | 'citizen-keeps-private' | 'never-public' | 'statistics-only'
  | 'paused' | 'not-paused' | 'already-paused' | 'pause-in-the-past' | 'pause-too-long'
  | 'unit-accused' | 'unit-named' | 'person-recused' | 'objection-too-late' | 'leader-decides' | 'already-arbitrated'
  | 'correction-already-asked' | 'correction-incomplete' | 'reply-incomplete' | 'reply-perfunctory' | 'opinion-missing'
  | 'no-extension' | 'already-extended' | 'extension-too-late' | 'extension-not-asked'
  | 'same-case' | 'nothing-to-split' | 'already-asked-again' | 'was-solved' | 'too-late-to-ask-again'
  | 'already-supervised' | 'not-supervised' | 'two-investigators' | 'already-consulted' | 'not-consulted' | 'not-confidential' | 'two-keepers' | 'not-keeper' | 'no-leak' | 'leak-open'

/** The outcome of deciding: the next state with what happened, or why not. */
export type Decision = { ok: true, next: Case, events: readonly CaseEvent[] } | { ok: false, refusal: CaseRefusal }

/**
 * What is true at the moment of deciding: who acts for which unit and which day it is. `workingDaysSinceTransfer` counts
 * from the unit's taking over; `mayExtend` is the clock's answer for the rule that governs the case. `namedUnits`: the units the words
 * of a confidential report name.
 */
export type Facts = {
  actorId: string
  actorUnitId?: string | null
  today: Day
  workingDaysSinceTransfer?: number
  daysSinceAnswer?: number
  namedUnits?: readonly string[]
  mayExtend?: 'yes' | 'no-extension' | 'already-extended' | 'extension-too-late'
}

/** Builds the negative outcome. */
export const refuse = (refusal: CaseRefusal): Decision => ({ ok: false, refusal })

/**
 * Why a unit must not get a case: it is accused, or the words of a confidential report name it and nobody has made sure that
 * it is not the one accused. `null` when it may (信访工作条例 第28、30条).
 */
export const behindWall = (unitId: string, kase: Pick<Case, 'accused'>, { namedUnits = [] }: Pick<Facts, 'namedUnits'>): 'unit-accused' | 'unit-named' | null => {
  if (kase.accused.includes(unitId)) return 'unit-accused'
  return namedUnits.includes(unitId) ? 'unit-named' : null
}
