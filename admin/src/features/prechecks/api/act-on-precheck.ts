import { useMutation, useQueryClient } from '@tanstack/react-query'
import type { Input } from '@minsheng/contract/index.ts'
import { call } from '../../../lib/api.ts'
import { takeAnswer } from '../../../lib/take-answer.ts'
import { precheckKey } from './get-precheck.ts'

export type Decision = Input<'POST /staff/prechecks/:precheckId/decision'>['body']
type Decided = { body: Decision, done: () => void }

/** `done` is run before the screen changes: the form that asked is gone once the answer is there. */
export const useDecide = (precheckId: string) => {
  const queries = useQueryClient()
  return useMutation({
    mutationFn: ({ body }: Decided) => call('POST /staff/prechecks/:precheckId/decision', { params: { precheckId }, body }),
    onSuccess: (whole, { done }) => { done(); return takeAnswer(queries, precheckKey(precheckId), whole) },
    onSettled: () => Promise.all([['prechecks'], precheckKey(precheckId)].map((queryKey) => queries.invalidateQueries({ queryKey })))
  })
}

/** Shows the whole name and number; who looked is written down. */
export const useRevealContact = (precheckId: string) => useMutation({ mutationFn: () => call('POST /staff/prechecks/:precheckId/contact', { params: { precheckId } }) })

export const useRecordTrip = (precheckId: string) => {
  const queries = useQueryClient()
  return useMutation({
    mutationFn: (body: Input<'POST /staff/prechecks/:precheckId/trips'>['body']) => call('POST /staff/prechecks/:precheckId/trips', { params: { precheckId }, body }),
    onSuccess: () => queries.invalidateQueries({ queryKey: precheckKey(precheckId) })
  })
}
