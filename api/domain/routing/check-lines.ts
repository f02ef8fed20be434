import { suggestUnit, type Routable, type RoutingRule, type UnitSuggestion } from './route-case.ts'
import { townships, units } from './units.ts'

/** What is wrong with a routing table, at which line (from 0), in words an administrator can act on. */
export type LineProblem = { readonly at: number, readonly text: string }

const receivers = new Set(units.filter(({ kind }) => kind !== 'bureau').map(({ id }) => id))
const codes = new Set(townships.map(({ code }) => code))

const problemOf = ({ unitId, words, unless = [], townships: only = [] }: RoutingRule): string | null => {
  if (!receivers.has(unitId)) return '没有这个承办单位'
  const both = words.find((word) => unless.includes(word))
  if (both !== undefined) return `“${both}”既要有又不能有，这一行永远用不上`
  return only.every((code) => codes.has(code)) ? null : '没有这个乡镇'
}

// A line is dead when an earlier one fits everything it fits; only the plainest form is looked for: the same or fewer conditions.
const covers = (earlier: RoutingRule, later: RoutingRule): boolean =>
  earlier.unless === undefined
  && (earlier.types === undefined || (later.types?.every((type) => earlier.types?.includes(type)) ?? false))
  && (earlier.townships === undefined || (later.townships?.every((code) => earlier.townships?.includes(code)) ?? false))
  && (earlier.words.length === 0 || (later.words.length > 0 && later.words.every((word) => earlier.words.some((known) => word.includes(known)))))

/** What is wrong with a table: units and townships that do not exist, lines that can never be used. Empty when nothing is. */
export const lineProblems = (lines: readonly RoutingRule[]): readonly LineProblem[] =>
  lines.flatMap((line, at) => {
    const own = problemOf(line)
    if (own !== null) return [{ at, text: own }]
    const before = lines.slice(0, at).findIndex((earlier) => covers(earlier, line))
    return before < 0 ? [] : [{ at, text: `第${before + 1}行先合上，这一行永远用不上` }]
  })

/** A case the tables route differently; `id` is the caller's. Null: no line fits. */
export type Rerouted = { readonly id: string, readonly from: UnitSuggestion | null, readonly to: UnitSuggestion | null }

/** Which cases another table would propose to another unit, in the order given. */
export const reroutedCases = (cases: readonly (Routable & { readonly id: string })[], before: readonly RoutingRule[], after: readonly RoutingRule[]): readonly Rerouted[] =>
  cases.flatMap(({ id, ...item }) => {
    const [from, to] = [suggestUnit(item, before), suggestUnit(item, after)]
    return from?.unitId === to?.unitId ? [] : [{ id, from, to }]
  })
