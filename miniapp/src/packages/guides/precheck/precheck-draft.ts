import { useRef, useState } from 'react'
import { dropPhoto } from '../../../platform/photos.ts'
import { readStored, removeStored, writeStored } from '../../../platform/storage.ts'
import type { Checklist } from '../precheck-words.ts'
import { paperIn, startOf, type PaperDraft, type PrecheckDraft } from './precheck-parts.ts'

const keyOf = (checklistId: string) => `precheck-${checklistId}`

/** Photos and contact for one pre-check, on the phone until the server has them: a call or a dead battery loses nothing. */
export const usePrecheckDraft = (list: Checklist) => {
  const { checklistId } = list
  const [draft, setDraft] = useState(() => readStored<PrecheckDraft>(keyOf(checklistId)) ?? startOf(list))
  const [saved, setSaved] = useState(true)
  const latest = useRef(draft)
  const update = (change: (draft: PrecheckDraft) => PrecheckDraft) => {
    latest.current = change(latest.current)
    setSaved(writeStored(keyOf(checklistId), latest.current))
    setDraft(latest.current)
  }
  const updatePaper = (paperId: string, change: (paper: PaperDraft) => Partial<PaperDraft>) => update((before) => {
    const paper = paperIn(before, paperId)
    return { ...before, papers: { ...before.papers, [paperId]: { ...paper, ...change(paper) } } }
  })
  return { draft, saved, update, updatePaper, current: () => latest.current }
}

/** Forgets what is on the phone for a pre-check, once it was sent or its list is gone. */
export const removePrecheckDraft = async (checklistId: string, draft = readStored<PrecheckDraft>(keyOf(checklistId))) => {
  removeStored(keyOf(checklistId))
  await Promise.all(Object.values(draft?.papers ?? {}).flatMap(({ photos }) => photos.map(({ localId }) => dropPhoto(localId))))
}
