import { diffArrays } from 'diff'
import type { Section } from './readable.ts'

export type DiffLine = { kind: 'same' | 'added' | 'removed', text: string } | { kind: 'changed', before: string, after: string }
export type DiffSection = { label: string, lines: DiffLine[], changed: boolean }

const ALIKE = 0.4

/** How much of the shorter line is found in the longer, by pairs of letters. */
const likeness = (one: string, other: string): number => {
  const pairs = (text: string) => Array.from({ length: Math.max(text.length - 1, 0) }, (_, at) => text.slice(at, at + 2))
  const [few, many] = [pairs(one), pairs(other)].sort((first, second) => first.length - second.length) as [string[], string[]]
  return few.length === 0 ? 0 : few.filter((pair) => many.includes(pair)).length / many.length
}

/** Lines taken away followed by lines put in: those alike stand as one changed line, so that a changed sum shows in its row. */
const pairUp = (removed: string[], added: string[]): DiffLine[] => {
  const lines: DiffLine[] = []
  const rest = [...added]
  for (const before of removed) {
    const at = rest.findIndex((after) => likeness(before, after) >= ALIKE)
    if (at < 0) lines.push({ kind: 'removed', text: before })
    else lines.push(...rest.splice(0, at + 1).map((after, index): DiffLine => index === at ? { kind: 'changed', before, after } : { kind: 'added', text: after }))
  }
  return [...lines, ...rest.map((text): DiffLine => ({ kind: 'added', text }))]
}

/** Two lists of lines → what stayed, came, went and changed, in order. */
export const compareLines = (before: readonly string[], after: readonly string[]): DiffLine[] => {
  const lines: DiffLine[] = []
  let removed: string[] = []
  for (const { value, added, removed: gone } of diffArrays([...before], [...after])) {
    if (gone) { removed = value; continue }
    lines.push(...added ? pairUp(removed, value) : [...removed.map((text): DiffLine => ({ kind: 'removed', text })), ...value.map((text): DiffLine => ({ kind: 'same', text }))])
    removed = []
  }
  return [...lines, ...removed.map((text): DiffLine => ({ kind: 'removed', text }))]
}

/** Two versions part by part; a part without any words in either is left out. */
export const compareSections = (before: readonly Section[], after: readonly Section[]): DiffSection[] => {
  const fields = [...new Set([...after, ...before].map(({ field }) => field))]
  return fields.map((field) => {
    const [was, is] = [before, after].map((sections) => sections.find((section) => section.field === field))
    const lines = compareLines(was?.lines ?? [], is?.lines ?? [])
    return { label: is?.label ?? was?.label ?? field, lines, changed: lines.some(({ kind }) => kind !== 'same') }
  }).filter(({ lines }) => lines.length > 0)
}
