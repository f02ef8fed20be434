import { newId } from '../../platform/new-id.ts'
import { readStored, writeStored } from '../../platform/storage.ts'

/** What was answered and ticked for one guide on this phone; `checklistId` is made before the first try, so that saving twice is one list. */
export type Kept = { checklistId: string, answered: Record<string, string[]>, ticked: string[], done: boolean }

const keyOf = (guideId: string) => `papers-${guideId}`

export const keptFor = (guideId: string): Kept => readStored<Kept>(keyOf(guideId)) ?? { checklistId: newId(), answered: {}, ticked: [], done: false }
export const keep = (guideId: string, kept: Kept): boolean => writeStored(keyOf(guideId), kept)
/** For another person of the household: the answers start anew, and so does the list. */
export const startAnew = (guideId: string): Kept => {
  const fresh = { checklistId: newId(), answered: {}, ticked: [], done: false }
  keep(guideId, fresh)
  return fresh
}
