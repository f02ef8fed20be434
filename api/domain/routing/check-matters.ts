import type { Matter } from './matters.ts'
import { units } from './units.ts'

/** What is wrong with a table of matters, at which line (from 0), in words an administrator can act on. */
export type MatterProblem = { readonly at: number, readonly text: string }

const receivers = new Set(units.filter(({ kind }) => kind !== 'bureau').map(({ id }) => id))

const problemOf = ({ id, name, unitId, sure, likely, passing }: Matter, before: readonly Matter[]): string | null => {
  if (before.some((other) => other.id === id || other.name === name)) return `“${name}”已经在上面了`
  if (!receivers.has(unitId)) return '没有这个承办单位'
  if (sure.length === 0) return '至少要有一个关键词'
  const all = [...sure, ...likely, ...passing]
  const twice = all.find((word, at) => all.indexOf(word) !== at)
  return twice === undefined ? null : `“${twice}”写了两遍`
}

/** What is wrong with a table: units that do not exist, matters or words that stand twice, matters without a word. Empty when nothing is. */
export const matterProblems = (table: readonly Matter[]): readonly MatterProblem[] =>
  table.flatMap((matter, at) => {
    const text = problemOf(matter, table.slice(0, at))
    return text === null ? [] : [{ at, text }]
  })
