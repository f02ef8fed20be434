import { dropPhoto } from '../platform/photos.ts'
import { readStored, removeStored, writeStored } from '../platform/storage.ts'
import type { Choice } from './choice.ts'
import { isEmptyDraft, newDraft, type Draft } from './draft.ts'

const INDEX = 'drafts'
const keyOf = (submissionId: string) => `draft-${submissionId}`

const ids = () => readStored<string[]>(INDEX) ?? []

/** Everything written on this phone that the server has not said yes to, newest first. */
export const drafts = (): Draft[] =>
  ids()
    .map((id) => readStored<Draft>(keyOf(id)))
    .filter((draft): draft is Draft => draft !== null)
    .sort((a, b) => b.updatedAt - a.updatedAt)

export const draftById = (submissionId: string) => readStored<Draft>(keyOf(submissionId))

/**
 * The draft to go on with: the newest that can still be changed, then one whose answer is awaited, else an empty one. After
 * the three questions only a draft of the same outcome is gone on with: another matter is another draft. `opening` are words
 * another page has brought along; only a draft that begins with them is the same matter.
 */
export const openDraft = (now: number, choice: Choice | null, opening = ''): Draft => {
  const kept = drafts().filter(({ statement }) => statement.startsWith(opening))
  if (choice) return kept.find(({ tried, path, type, urgency }) => !tried && path === choice.path && type === choice.type && urgency === choice.urgency) ?? newDraft(now, choice, opening)
  return kept.find(({ tried }) => !tried) ?? kept[0] ?? newDraft(now, null, opening)
}

/** Keeps the draft; false when the phone is full, and then the page must say so. */
export const saveDraft = (draft: Draft): boolean => {
  const known = ids()
  if (isEmptyDraft(draft) && !known.includes(draft.submissionId)) return true
  if (!writeStored(keyOf(draft.submissionId), draft)) return false
  return known.includes(draft.submissionId) || writeStored(INDEX, [draft.submissionId, ...known])
}

/** Forgets a draft: the server has said yes, or the person has thrown it away. */
export const removeDraft = async (draft: Draft) => {
  writeStored(INDEX, ids().filter((id) => id !== draft.submissionId))
  removeStored(keyOf(draft.submissionId))
  await Promise.all(draft.photos.map(({ localId }) => dropPhoto(localId)))
}
