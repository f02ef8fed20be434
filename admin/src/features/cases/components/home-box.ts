import type { Box } from '../../../ui/words.ts'
import { ownBoxes, worksIn } from './own-boxes.ts'

const homes: readonly (readonly [string, Box])[] = [
  ['case:review', 'to-review'], ['case:handle', 'to-sign'], ['case:accept', 'to-accept'], ['case:vet', 'legal-review'], ['publication:publish', 'to-publish'],
  ['case:supervise', 'supervised']
]

/** The box a person's day starts with, by what they may do. */
export const homeBox = (verbs: readonly string[]): Box => homes.find(([verb]) => verbs.includes(verb))?.[1] ?? 'all'

type Filled = { box: Box, count: number, overdue: number }

/**
 * The box to open unasked. Whoever oversees others starts with what is overdue, everybody else with their own box; an empty
 * one makes way for the first that holds something, overdue before not, one's own work before that of others. Urgent cases
 * stand above it anyway.
 */
export const firstBox = (boxes: readonly Filled[], verbs: readonly string[]): Box => {
  const home = homeBox(verbs)
  const filled = ownBoxes(boxes, verbs).filter(({ box, count }) => box !== 'urgent' && count > 0)
  const late = filled.find(({ overdue }) => overdue > 0)
  if (late && verbs.includes('case:supervise')) return late.box
  if (filled.some(({ box }) => box === home)) return home
  return (late ?? filled.find(({ box }) => worksIn(box, verbs)) ?? filled[0])?.box ?? home
}
