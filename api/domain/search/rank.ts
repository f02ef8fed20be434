import { normalise } from './normalise.ts'
import type { Clue } from './understand.ts'

/** An entry as it is ranked: what stands in its title and names counts whole, in its summary half, in its text a quarter. `covered`: the weight of the clues it holds anywhere. */
export type Ranked = { kind: string, title: string, summary: string, names: readonly string[], points: number, covered: number, weight: number, ownTownship: boolean }

const IN_SUMMARY = 0.5
const IN_TEXT = 0.25
const OWN_TOWNSHIP = 2
const MOST_WEIGHT = 20
// Where all else is alike: what tells how to do something, then the paper for it, then where, then news, then what others asked.
const byKind: Readonly<Record<string, number>> = { guide: 1.2, form: 0.4, place: 0.3, article: 0.2 }

const holds = (text: string, { ways }: Clue): boolean => ways.some((way) => way.every((word) => text.includes(word)))

/** How well an entry answers what was looked for. Never less for one more thing that fits. */
export const scoreOf = ({ kind, title, summary, names, points, covered, weight, ownTownship }: Ranked, clues: readonly Clue[]): number => {
  const called = [title, ...names].map(normalise).join('\n')
  const told = normalise(summary)
  let inNames = 0
  let inSummary = 0
  for (const clue of clues) {
    if (holds(called, clue)) inNames += clue.weight
    else if (holds(told, clue)) inSummary += clue.weight
  }
  const elsewhere = Math.max(0, covered - inNames - inSummary)
  return points + inNames + inSummary * IN_SUMMARY + elsewhere * IN_TEXT + (byKind[kind] ?? 0) + Math.min(weight, MOST_WEIGHT) * 0.05 + (ownTownship ? OWN_TOWNSHIP : 0)
}
