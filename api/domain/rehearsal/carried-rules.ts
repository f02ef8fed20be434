import type { CaseType } from '../case/case.ts'
import type { LegalPath } from '../routing/legal-paths.ts'
import type { Urgency } from '../routing/urgency.ts'

/** What the rules a case carries are chosen by. `matterId` null: not a matter of the bureau. `forwarded`: another body sent it on. */
export type CarryFacts = { text: string, type: CaseType, path: LegalPath, matterId: string | null, urgency: Urgency | null, forwarded: boolean }

/** The limits a path brings with it (domain.md §2.4). */
const ofPath: Readonly<Record<LegalPath, readonly string[]>> = {
  consultation: ['P01'],
  service: ['P03', 'P06'],
  reconsideration: ['R24', 'P03', 'P06'],
  enforcement: ['R01', 'P04'],
  accusation: ['R01', 'P04'],
  petition: ['R01', 'R03', 'P03', 'P06'],
  disclosure: ['R04', 'R05'],
  'mandatory-report': ['R17', 'P05', 'P06']
}

/** The own limits of an item somebody applies for (domain.md §2.2, §4). */
const ofItem: Readonly<Record<string, readonly string[]>> = {
  'minimum-living': ['R07', 'R07f'], 'special-hardship': ['R08'], 'rigid-spending': ['R09'], 'temporary-aid': ['R10'], children: ['R13', 'R14'],
  vagrants: ['R15'], adoption: ['R16'], 'illegal-organisation': ['R21'], charity: ['R19c'], 'place-names': ['R21'], 'domestic-violence': ['R15']
}

const itemRules = ({ text, path, matterId, urgency }: CarryFacts): readonly string[] => {
  if (path !== 'service' || matterId === null) return []
  if (matterId === 'temporary-aid' && urgency !== null) return ['R11']
  if (matterId === 'marriage') return /离婚/.test(text) ? ['R16b'] : ['R16c']
  return ofItem[matterId] ?? []
}

/** The ids of the rules a case carries from its receipt, each once, in the order of domain.md §2. */
export const carriedRules = (facts: CarryFacts): readonly string[] => {
  const suggested = facts.type === 'suggestion' && facts.path === 'petition'
  const ids = [
    ...(suggested ? ['R01', 'P02'] : ofPath[facts.path]),
    ...itemRules(facts),
    ...(facts.matterId === 'minimum-living' && (facts.path === 'accusation' || facts.path === 'enforcement') ? ['R20'] : []),
    ...(facts.urgency === null ? [] : ['P05']),
    ...(facts.urgency?.danger === 'child' ? ['P05c'] : []),
    ...(facts.forwarded ? ['R02'] : [])
  ]
  return [...new Set(ids)]
}
