import { useRef, useState } from 'react'
import type { DraftPhoto } from '../../../drafts/draft.ts'
import { dropPhoto } from '../../../platform/photos.ts'
import { readStored, removeStored, writeStored } from '../../../platform/storage.ts'

export type PaperDraft = { photos: DraftPhoto[], filledFormId: string | null }
export type PrecheckDraft = { contactName: string, contactPhone: string, papers: Record<string, PaperDraft> }

const keyOf = (checklistId: string) => `precheck-${checklistId}`
const empty: PrecheckDraft = { contactName: '', contactPhone: '', papers: {} }

export const paperIn = (draft: PrecheckDraft, paperId: string): PaperDraft => draft.papers[paperId] ?? { photos: [], filledFormId: null }

/** Photos and contact for one pre-check, on the phone until the server has them: a call or a dead battery loses nothing. */
export const usePrecheckDraft = (checklistId: string) => {
  const [draft, setDraft] = useState(() => readStored<PrecheckDraft>(keyOf(checklistId)) ?? empty)
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

/** Forgets what was sent. */
export const removePrecheckDraft = async (checklistId: string, draft: PrecheckDraft) => {
  removeStored(keyOf(checklistId))
  await Promise.all(Object.values(draft.papers).flatMap(({ photos }) => photos.map(({ localId }) => dropPhoto(localId))))
}

const phonePattern = /^[0-9+ -]{5,20}$/

/** What is still missing before it can be sent, in words. */
export const missingInPrecheck = ({ contactName, contactPhone, papers }: PrecheckDraft): Partial<Record<'papers' | 'contactName' | 'contactPhone', string>> => ({
  ...(Object.values(papers).some(({ photos, filledFormId }) => photos.length > 0 || filledFormId !== null) ? {} : { papers: '还没有材料。至少拍一样，有几样拍几样。' }),
  ...(contactName.trim() ? {} : { contactName: '请写一下怎么称呼您。' }),
  ...(phonePattern.test(contactPhone.trim()) ? {} : { contactPhone: '请写一个打得通的电话，材料有问题好告诉您。' })
})
