import type { Guide } from '../../logic/bodies.ts'

/** What the form of each part of a guide is given. */
export type PartProps = { guide: Guide, patch: (some: Partial<Guide>) => void }
