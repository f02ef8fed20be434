import { api, sendPhoto } from '../../../api.ts'
import type { Checklist } from '../precheck-words.ts'
import type { PrecheckDraft, PaperDraft } from './precheck-parts.ts'

type MarkSent = (paperId: string, fileId: string) => void

const waiting = ({ papers }: PrecheckDraft) => Object.entries(papers).flatMap(([paperId, { photos }]) => photos.filter(({ uploaded }) => !uploaded).map((photo) => ({ paperId, photo })))

const hasSomething = ([, { photos, filledFormId }]: [string, PaperDraft]) => photos.length > 0 || filledFormId !== null

/** Sends the photos that have not gone up yet, then the pre-check; from wherever an earlier try stopped. */
export const sendPrecheck = async (checklistId: string, draft: PrecheckDraft, onStep: (words: string) => void, onSent: MarkSent): Promise<Checklist> => {
  const left = waiting(draft)
  for (const [index, { paperId, photo }] of left.entries()) {
    onStep(`正在上传照片 ${index + 1}/${left.length}…`)
    await sendPhoto(photo.fileId, photo.localId, () => undefined)
    onSent(paperId, photo.fileId)
  }
  onStep('正在提交，请稍等…')
  const papers = Object.entries(draft.papers).filter(hasSomething).map(([paperId, { photos, filledFormId }]) => ({ paperId, photos: photos.map(({ fileId }) => fileId), filledFormId }))
  return api('POST /checklists/:checklistId/precheck', { params: { checklistId }, body: { contactName: draft.contactName.trim(), contactPhone: draft.contactPhone.trim(), papers } })
}
