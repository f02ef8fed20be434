import type { Day } from '../calendar/day.ts'
import { assistanceRules } from './assistance-rules.ts'
import type { ClockFact, ClockRule } from './clock.ts'
import { disclosureRules } from './disclosure-rules.ts'
import { petitionRules } from './petition-rules.ts'
import { promiseRules } from './promise-rules.ts'
import { registrationRules } from './registration-rules.ts'

/** Every time limit this release knows, law and promise. The bureau may put other versions beside them. */
export const clockRules: readonly ClockRule[] = [...promiseRules, ...petitionRules, ...disclosureRules, ...assistanceRules, ...registrationRules]

/** The version of a rule in force on a day, both ends of its validity included; the later one where two overlap. Null when none is. */
export const ruleAt = (rules: readonly ClockRule[], id: string, on: Day): ClockRule | null =>
  rules
    .filter((rule) => rule.id === id && rule.validFrom <= on && (rule.validTo === null || on <= rule.validTo))
    .reduce<ClockRule | null>((latest, rule) => (latest && latest.validFrom > rule.validFrom ? latest : rule), null)

/**
 * The version in force on the day a history starts the rule: what began under the old law ends under it, and what began before
 * the law is not bound by it. Null when nothing starts the rule.
 */
export const ruleFor = (rules: readonly ClockRule[], id: string, facts: readonly ClockFact[]): ClockRule | null => {
  const versions = rules.filter((rule) => rule.id === id)
  const begun = facts.find(({ type }) => versions.some(({ start }) => start === type))
  const rule = begun ? ruleAt(versions, id, begun.on) : null
  return rule && rule.start === begun?.type ? rule : null
}
