import { precheckPhonePattern } from '@minsheng/contract/phone.ts'
import type { DraftPhoto } from '../../../drafts/draft.ts'
import { phoneProblem } from '../../../phone.ts'
import type { Checklist } from '../precheck-words.ts'

export type PaperDraft = { photos: DraftPhoto[], filledFormId: string | null }
export type PrecheckDraft = { contactName: string, contactPhone: string, papers: Record<string, PaperDraft> }

export const paperIn = (draft: PrecheckDraft, paperId: string): PaperDraft => draft.papers[paperId] ?? { photos: [], filledFormId: null }

type Looked = { bring: readonly Pick<Checklist['bring'][number], 'id'>[], precheck: Pick<NonNullable<Checklist['precheck']>, 'status' | 'papers'> | null }

/** What a pre-check sent again starts with: what was found 可以 goes again as it is, what was wrong is photographed anew. */
export const startOf = ({ bring, precheck }: Looked): PrecheckDraft => {
  const good = precheck?.status === 'not-ready' ? precheck.papers.filter(({ paperId, verdict }) => verdict === 'ok' && bring.some(({ id }) => id === paperId)) : []
  const papers = good.map(({ paperId, photos, filledFormId }): [string, PaperDraft] => [paperId, { photos: photos.map((fileId) => ({ fileId, localId: '', uploaded: true })), filledFormId }])
  return { contactName: '', contactPhone: '', papers: Object.fromEntries(papers) }
}

/** What was said of a paper that has to be put right. */
export const faultOf = ({ precheck }: Looked, paperId: string): string | null =>
  precheck?.status === 'not-ready' ? precheck.papers.find((paper) => paper.paperId === paperId && paper.verdict === 'wrong')?.note ?? null : null

const phoneFault = (phone: string): string | undefined => phone === '' ? '请写一个打得通的电话，材料有问题好告诉您。' : phoneProblem(phone, precheckPhonePattern)

const withPhone = (contactPhone: string | undefined): { contactPhone?: string } => contactPhone ? { contactPhone } : {}

/** What is still missing before it can be sent, in words. */
export const missingInPrecheck = ({ contactName, contactPhone, papers }: PrecheckDraft): Partial<Record<'papers' | 'contactName' | 'contactPhone', string>> => ({
  ...(Object.values(papers).some(({ photos, filledFormId }) => photos.length > 0 || filledFormId !== null) ? {} : { papers: '还没有材料。至少拍一样，有几样拍几样。' }),
  ...(contactName.trim() ? {} : { contactName: '请写一下怎么称呼您。' }),
  ...withPhone(phoneFault(contactPhone.trim()))
})
