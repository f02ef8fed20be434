import type { DraftPhoto } from '../../../drafts/draft.ts'

export type PaperDraft = { photos: DraftPhoto[], filledFormId: string | null }
export type PrecheckDraft = { contactName: string, contactPhone: string, papers: Record<string, PaperDraft> }

export const paperIn = (draft: PrecheckDraft, paperId: string): PaperDraft => draft.papers[paperId] ?? { photos: [], filledFormId: null }

const phonePattern = /^[0-9+ -]{5,20}$/

/** What is still missing before it can be sent, in words. */
export const missingInPrecheck = ({ contactName, contactPhone, papers }: PrecheckDraft): Partial<Record<'papers' | 'contactName' | 'contactPhone', string>> => ({
  ...(Object.values(papers).some(({ photos, filledFormId }) => photos.length > 0 || filledFormId !== null) ? {} : { papers: '还没有材料。至少拍一样，有几样拍几样。' }),
  ...(contactName.trim() ? {} : { contactName: '请写一下怎么称呼您。' }),
  ...(phonePattern.test(contactPhone.trim()) ? {} : { contactPhone: '请写一个打得通的电话，材料有问题好告诉您。' })
})
