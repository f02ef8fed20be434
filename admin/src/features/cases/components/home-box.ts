import type { Box } from '../../../ui/words.ts'

const homes: readonly (readonly [string, Box])[] = [
  ['case:review', 'to-review'], ['case:handle', 'to-sign'], ['case:accept', 'to-accept'], ['case:vet', 'legal-review'], ['publication:publish', 'to-publish'],
  ['case:supervise', 'supervised']
]

/** The box a person's day starts with, by what they may do. */
export const homeBox = (verbs: readonly string[]): Box => homes.find(([verb]) => verbs.includes(verb))?.[1] ?? 'all'
