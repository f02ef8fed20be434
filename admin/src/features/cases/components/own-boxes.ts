import type { Box } from '../../../ui/words.ts'

const actors: Partial<Record<Box, readonly string[]>> = {
  'to-accept': ['case:accept'], 'to-sign': ['case:handle'], handling: ['case:handle'], 'to-review': ['case:review'],
  'to-publish': ['publication:prepare', 'publication:publish']
}

/** The boxes worth showing a person: those they work in, and any other that holds something they may read. */
export const ownBoxes = <B extends { box: Box, count: number }>(boxes: readonly B[], verbs: readonly string[]): B[] =>
  boxes.filter(({ box, count }) => actors[box] && (count > 0 || actors[box].some((verb) => verbs.includes(verb))))
