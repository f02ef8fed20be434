import type { Case } from './case.ts'
import type { CaseStatus } from './statuses.ts'
import { transitions, type Transition } from './transitions.ts'

/** What somebody may ask of a case. */
export type CaseCommandName = Transition['command']

/** Commands nobody but the system may give. */
export const systemCommands: readonly CaseCommandName[] = transitions.filter(({ by }) => by === 'system').map(({ command }) => command)

/** Commands only the citizen of the case gives. */
export const citizenCommands: readonly CaseCommandName[] = transitions.filter(({ by }) => by === 'citizen').map(({ command }) => command)

/** What chooses between the rows of one command. */
export type Standing = Pick<Case, 'status' | 'type' | 'path' | 'identity' | 'supervisedUntil' | 'urgency'>

/**
 * Whether a reply leaves only after 法制、保密、隐私 review: reports and confidential matters, objections to decisions,
 * enforcement and disclosure, and whatever a leader supervises (信访工作条例 第30、40条).
 */
export const needsLegalReview = ({ type, path, identity, supervisedUntil }: Pick<Standing, 'type' | 'path' | 'identity'> & { supervisedUntil: string | null }): boolean =>
  type === 'report' || identity === 'confidential' || supervisedUntil !== null
  || path === 'reconsideration' || path === 'enforcement' || path === 'accusation' || path === 'disclosure'

const holds: { readonly [W in NonNullable<Transition['when']>]: (standing: Standing) => boolean } = {
  'needs-legal-review': needsLegalReview,
  'no-legal-review': (standing) => !needsLegalReview(standing),
  urgent: ({ urgency }) => urgency !== null
}

const fits = (row: Transition, standing: Standing): boolean =>
  row.from.includes(standing.status)
  && (row.types === undefined || row.types.includes(standing.type))
  && (row.when === undefined || holds[row.when](standing))

/** The row of the table that admits a command on a case, or `null`. Rows of one command never overlap (a test holds it). */
export const transitionOf = (standing: Standing, command: CaseCommandName): Transition | null =>
  transitions.find((row) => row.command === command && fits(row, standing)) ?? null

/** Where a command leads, or `null` when the case does not admit it. An open pause is a refusal of its own (`decide`). */
export const nextStatus = (standing: Standing, command: CaseCommandName): CaseStatus | null => {
  const row = transitionOf(standing, command)
  if (!row) return null
  return row.to === 'same' ? standing.status : row.to
}
