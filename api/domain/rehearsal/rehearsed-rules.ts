import type { CaseType } from '../case/case.ts'
import { rulesOfCase } from '../clock/case-clocks.ts'
import type { LegalPath } from '../clock/paths.ts'
import type { DangerSign } from '../routing/urgency.ts'

/** What the rules of a case are chosen by. `matterId` null: not a matter of the bureau. `forwarded`: another body sent it on. */
export type RehearsedFacts = { text: string, type: CaseType, path: LegalPath, matterId: string | null, urgency: DangerSign | null, forwarded: boolean }

/** The own limits of an item somebody applies for (domain.md §2.2, §4). */
const ofItem: Readonly<Record<string, readonly string[]>> = {
  'minimum-living': ['R07', 'R07f'], 'special-hardship': ['R08'], 'rigid-spending': ['R09'], 'temporary-aid': ['R10'], children: ['R13', 'R14'],
  vagrants: ['R15'], adoption: ['R16'], 'illegal-organisation': ['R21'], charity: ['R19c'], 'place-names': ['R21'], 'domestic-violence': ['R15']
}

const itemRules = ({ text, path, matterId, urgency }: RehearsedFacts): readonly string[] => {
  if (matterId === 'minimum-living' && (path === 'accusation' || path === 'enforcement')) return ['R20']
  if (path !== 'service' || matterId === null) return []
  if (matterId === 'temporary-aid' && urgency !== null) return ['R11']
  if (matterId === 'marriage') return /离婚/.test(text) ? ['R16b'] : ['R16c']
  return ofItem[matterId] ?? []
}

/** The ids of the rules a case may carry, each once: those of its type and path, of the item asked for, and P05 for every danger. */
export const rehearsedRules = (facts: RehearsedFacts): readonly string[] => {
  const { type, path, urgency, forwarded } = facts
  const danger = urgency === null ? null : urgency.danger === 'child' ? 'child' : 'danger'
  const carried = rulesOfCase({ type, path, urgency: danger, forwarded, ratedBadly: false }).map(({ ruleId }) => ruleId)
  return [...new Set([...(danger === null ? [] : ['P05']), ...carried, ...itemRules(facts)])]
}
