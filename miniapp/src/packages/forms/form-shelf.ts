import { newId } from '../../platform/new-id.ts'
import { readStored, removeStored, writeStored } from '../../platform/storage.ts'
import type { Answers, FormBody } from './form-body.ts'

/**
 * A form being filled in on this phone. `filledId` is made before the first try, so that saving twice is one form; `saved` is the
 * version the server has, 0 for none.
 */
export type FormDraft = { filledId: string, formId: string, title: string, formVersion: number, answers: Answers, at: string | null, saved: number, updatedAt: number }

const INDEX = 'form-drafts'
const keyOf = (filledId: string) => `form-${filledId}`
const ids = () => readStored<string[]>(INDEX) ?? []

/** Every form begun on this phone and not thrown away, newest first. */
export const formDrafts = (): FormDraft[] =>
  ids().map((id) => readStored<FormDraft>(keyOf(id))).filter((draft): draft is FormDraft => draft !== null).sort((a, b) => b.updatedAt - a.updatedAt)

export const formDraftById = (filledId: string) => readStored<FormDraft>(keyOf(filledId))

/** False when the phone is full, and then the page must say so. */
export const keepFormDraft = (draft: FormDraft): boolean => {
  if (!writeStored(keyOf(draft.filledId), draft)) return false
  const known = ids()
  return known.includes(draft.filledId) || writeStored(INDEX, [draft.filledId, ...known])
}

export const removeFormDraft = (filledId: string) => {
  writeStored(INDEX, ids().filter((id) => id !== filledId))
  removeStored(keyOf(filledId))
}

export const newFormDraft = ({ formId, title, version }: Pick<FormBody, 'formId' | 'title' | 'version'>, answers: Answers): FormDraft =>
  ({ filledId: newId(), formId, title, formVersion: version, answers, at: null, saved: 0, updatedAt: Date.now() })
