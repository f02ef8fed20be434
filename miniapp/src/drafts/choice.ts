import { caseTypes, legalPaths, urgencies, type CaseType, type LegalPath, type Urgency } from '@minsheng/contract/case-words.ts'
import type { PathOutcome } from '@minsheng/domain/routing/path-check.ts'

/** What the three questions decided before anything is written. */
export type Choice = { path: LegalPath, type: CaseType, urgency?: Urgency }

// P05c is the limit for a child in danger, P05 the one for anybody else (domain.md §2.5).
const urgencyOf = ({ ruleIds }: PathOutcome): Urgency | null => ruleIds.includes('P05c') ? 'child' : ruleIds.includes('P05') ? 'danger' : null

/** An outcome as the form takes it over. */
export const choiceOf = (outcome: PathOutcome): Choice => {
  const urgency = urgencyOf(outcome)
  return { path: outcome.path, type: outcome.type ?? 'consultation', ...(urgency ? { urgency } : {}) }
}

export const toQuery = ({ path, type, urgency }: Choice): Record<string, string> => ({ path, type, ...(urgency ? { urgency } : {}) })

const known = <T extends string>(words: readonly T[], word: string | undefined): T | undefined => words.find((each) => each === word)

/** The choice an address carries; null for none and for words nobody knows. */
export const choiceIn = ({ path, type, urgency }: Record<string, string>): Choice | null => {
  const [knownPath, knownType, knownUrgency] = [known(legalPaths, path), known(caseTypes, type), known(urgencies, urgency)]
  return knownPath && knownType ? { path: knownPath, type: knownType, ...(knownUrgency ? { urgency: knownUrgency } : {}) } : null
}
