import type { Output } from '@minsheng/contract/index.ts'
import { limits } from '@minsheng/contract/limits.ts'
import type { DraftPhoto } from '../../../drafts/draft.ts'
import { newId } from '../../../platform/new-id.ts'
import { readStored, writeStored } from '../../../platform/storage.ts'
import { sendOrKeep } from '../../../unsent/unsent.ts'

export type Correction = Output<'GET /cases/:caseNo'>['corrections'][number]

/** The answer being written to one locked list: words for each item, photos for all of them. */
export type CorrectionDraft = { recordId: string, answers: string[], photos: DraftPhoto[] }

/** The list a draft belongs to: a second list begins an empty one. */
export const keyOf = (caseNo: string, { askedOn, items }: Correction) => `correction-${caseNo}-${askedOn}-${items.length}`

export const openCorrection = (key: string): CorrectionDraft => readStored<CorrectionDraft>(key) ?? { recordId: newId(), answers: [], photos: [] }

/** The items something was written for. */
export const answeredItems = ({ answers }: CorrectionDraft): number[] =>
  answers.flatMap((answer, index) => answer?.trim() ? [index] : [])

/** What is sent as one text: each item by its name with the words for it. */
export const textOf = (draft: CorrectionDraft, { items }: Correction): string =>
  answeredItems(draft).map((index) => `${index + 1}. ${items[index]?.text ?? ''}：${draft.answers[index]?.trim() ?? ''}`).join('\n')

/** What stands in the way of sending, in words; `null` when it can be sent. */
export const missingIn = (draft: CorrectionDraft, list: Correction): string | null => {
  if (answeredItems(draft).length === 0) return '还没有补。拍了照片的，点那一样下面的“照片里有”；没有照片的，写清楚情况。'
  return textOf(draft, list).length > limits.statement ? `写得太长了，一共最多 ${limits.statement} 字，请删减一些。` : null
}

/** Sends photos and words, or keeps them until the network is back; the phone forgets them when the server has said yes. */
export const sendCorrection = async (caseNo: string, key: string, draft: CorrectionDraft, list: Correction): Promise<void> => {
  writeStored(key, draft)
  const { recordId, photos } = draft
  const text = textOf(draft, list)
  const body = { recordId, text, items: answeredItems(draft), fileIds: photos.map(({ fileId }) => fileId) }
  await sendOrKeep({ kind: 'correction', subject: caseNo, form: key, words: text, photos, asked: [{ key: 'POST /cases/:caseNo/corrections', input: { params: { caseNo }, body } }] })
}
