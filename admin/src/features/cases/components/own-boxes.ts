import type { Box } from '../../../ui/words.ts'

/** Who works in a box: they see it also when it is empty. Boxes with nobody here are shown to whom they hold something for. */
const actors: Partial<Record<Box, readonly string[]>> = {
  urgent: [], 'to-accept': ['case:accept'], objected: ['case:arbitrate'], 'to-sign': ['case:handle'], handling: ['case:handle'], 'opinion-asked': [],
  'correction-open': [], 'extension-asked': ['case:extend'], 'to-review': ['case:review'], 'legal-review': ['case:vet'], supervised: ['case:supervise'],
  'to-call-back': [], 'second-round': [], 'to-publish': ['publication:prepare', 'publication:publish']
}

/** Whether a box holds this person's own work. */
export const worksIn = (box: Box, verbs: readonly string[]): boolean => actors[box]?.some((verb) => verbs.includes(verb)) ?? false

/** The boxes worth showing a person: those they work in, and any other that holds something they may read. */
export const ownBoxes = <B extends { box: Box, count: number }>(boxes: readonly B[], verbs: readonly string[]): B[] =>
  boxes.filter(({ box, count }) => actors[box] && (count > 0 || worksIn(box, verbs)))
