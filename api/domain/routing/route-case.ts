/**
 * One line of the routing table. It fits when at least one of `words` stands in the text (an empty list needs none), none
 * of `unless` does, and type and township, where given, are among the admitted. `reason` is shown to the clerk.
 */
export type RoutingRule = {
  unitId: string
  words: readonly string[]
  unless?: readonly string[]
  types?: readonly string[]
  townships?: readonly string[]
  reason: string
}

/** What is known when a case comes in: title and statement as one text, its type, the nine-digit township code or null. */
export type Routable = { text: string; type: string; townshipCode: string | null }

/** A proposal with what it rests on: the words found in the text, in the order of the rule. */
export type UnitSuggestion = { unitId: string; reason: string; words: readonly string[] }

const admits = (allowed: readonly string[] | undefined, value: string | null): boolean =>
  allowed === undefined || (value !== null && allowed.includes(value))

const suggestionOf = (rule: RoutingRule, item: Routable): UnitSuggestion | null => {
  if (!admits(rule.types, item.type) || !admits(rule.townships, item.townshipCode)) return null
  if (rule.unless?.some((word) => item.text.includes(word))) return null
  const words = rule.words.filter((word) => item.text.includes(word))
  return words.length > 0 || rule.words.length === 0 ? { unitId: rule.unitId, reason: rule.reason, words } : null
}

/**
 * The unit that should handle a case. The table is read top to bottom, the first rule that fits wins; null means no rule
 * fits and the first receiver decides. Only a proposal: a person routes (首接负责).
 */
export const suggestUnit = (item: Routable, rules: readonly RoutingRule[]): UnitSuggestion | null => {
  for (const rule of rules) {
    const suggestion = suggestionOf(rule, item)
    if (suggestion) return suggestion
  }
  return null
}
