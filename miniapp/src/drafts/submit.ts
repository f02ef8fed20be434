import { api, sendPhoto } from '../api.ts'
import { isOnline } from '../platform/network.ts'
import { newId } from '../platform/new-id.ts'
import { writeStored } from '../platform/storage.ts'
import { ApiProblem, asProblem, isUnanswered } from '../problem.ts'
import { LAST_RECEIPT } from '../session.ts'
import { caseOf, identityOf, splitStatement, type Draft, type LastReceipt, type Receipt } from './draft.ts'
import { removeDraft, saveDraft } from './shelf.ts'

export type Step = { what: 'photos' | 'case' | 'supplements', done: number, of: number }

const sendPhotos = async (draft: Draft, onStep: (step: Step) => void): Promise<Draft> => {
  const photos = [...draft.photos]
  for (const [index, photo] of photos.entries()) {
    if (photo.uploaded) continue
    onStep({ what: 'photos', done: index, of: photos.length })
    await sendPhoto(photo.fileId, photo.localId, () => undefined)
    photos[index] = { ...photo, uploaded: true }
    saveDraft({ ...draft, photos })
  }
  return { ...draft, photos }
}

// What did not fit goes right after the case, each piece under an id of its own kept with the draft.
const sendCase = async (draft: Draft): Promise<Draft> => {
  if (draft.receipt) return draft
  const [first = '', ...rest] = splitStatement(draft.statement)
  const supplements = draft.supplements.length ? draft.supplements : rest.map((text) => ({ supplementId: newId(), text, sent: false }))
  if (!await isOnline()) throw new ApiProblem('offline', '')
  const trying = { ...draft, supplements, tried: true }
  saveDraft(trying)
  try {
    const receipt = await api('POST /cases', { body: caseOf(trying, first) })
    const sent = { ...trying, receipt }
    saveDraft(sent)
    return sent
  } catch (error) {
    // A clear no means that there is no case yet: the words may be changed again.
    if (!isUnanswered(asProblem(error))) saveDraft(draft)
    throw error
  }
}

const sendSupplements = async (draft: Draft, { caseNo }: Receipt, onStep: (step: Step) => void) => {
  const supplements = [...draft.supplements]
  for (const [index, piece] of supplements.entries()) {
    if (piece.sent) continue
    onStep({ what: 'supplements', done: index, of: supplements.length })
    const { supplementId, text } = piece
    await api('POST /cases/:caseNo/supplements', { params: { caseNo }, body: { supplementId, text } })
    supplements[index] = { ...piece, sent: true }
    saveDraft({ ...draft, supplements })
  }
}

/**
 * Sends a draft, from wherever an earlier try stopped. The draft leaves the phone only after the server has
 * said yes to all of it; a repeated or interrupted try is one case because every id was made before the first.
 */
export const submitDraft = async (draft: Draft, onStep: (step: Step) => void): Promise<Receipt> => {
  const withPhotos = await sendPhotos(draft, onStep)
  onStep({ what: 'case', done: 0, of: 1 })
  const sent = await sendCase(withPhotos)
  const receipt = sent.receipt
  if (!receipt) throw new Error('a sent case has a receipt')
  await sendSupplements(sent, receipt, onStep)
  writeStored(LAST_RECEIPT, { ...receipt, anonymous: identityOf(sent) === 'anonymous' } satisfies LastReceipt)
  await removeDraft(sent)
  return receipt
}
