import { useMutation, useQueryClient } from '@tanstack/react-query'
import type { Input } from '@minsheng/contract/index.ts'
import { call } from '../../../lib/api.ts'
import { takeAnswer } from '../../../lib/take-answer.ts'
import { contentKey, type Whole } from './get-content.ts'

/** `done` is run before the screen changes: the form that asked is gone once the content stands elsewhere. */
type Asked<I> = { body: I, done: () => void }

/** One step of a content's way: the server's answer is the content as it now stands. */
const useStep = <I>(contentId: string, take: (body: I) => Promise<Whole>) => {
  const queries = useQueryClient()
  return useMutation({
    mutationFn: ({ body }: Asked<I>) => take(body),
    onSuccess: (whole: Whole, { done }: Asked<I>) => { done(); return takeAnswer(queries, contentKey(contentId), whole) },
    // Refused because somebody else moved it: what stands on the screen is old.
    onSettled: () => Promise.all([['contents'], contentKey(contentId)].map((queryKey) => queries.invalidateQueries({ queryKey })))
  })
}

type BodyOf<K extends 'submit' | 'return' | 'publish' | 'correct' | 'withdraw' | 'discard' | 'confirmation'> = Input<`POST /staff/contents/:contentId/${K}`>['body']

export const useSubmit = (contentId: string) => useStep(contentId, (body: BodyOf<'submit'>) => call('POST /staff/contents/:contentId/submit', { params: { contentId }, body }))
export const useReturn = (contentId: string) => useStep(contentId, (body: BodyOf<'return'>) => call('POST /staff/contents/:contentId/return', { params: { contentId }, body }))
export const usePublish = (contentId: string) => useStep(contentId, (body: BodyOf<'publish'>) => call('POST /staff/contents/:contentId/publish', { params: { contentId }, body }))
export const useCorrect = (contentId: string) => useStep(contentId, (body: BodyOf<'correct'>) => call('POST /staff/contents/:contentId/correct', { params: { contentId }, body }))
export const useWithdraw = (contentId: string) => useStep(contentId, (body: BodyOf<'withdraw'>) => call('POST /staff/contents/:contentId/withdraw', { params: { contentId }, body }))
export const useDiscard = (contentId: string) => useStep(contentId, (body: BodyOf<'discard'>) => call('POST /staff/contents/:contentId/discard', { params: { contentId }, body }))
export const useConfirmCurrent = (contentId: string) => useStep(contentId, (body: BodyOf<'confirmation'>) => call('POST /staff/contents/:contentId/confirmation', { params: { contentId }, body }))
