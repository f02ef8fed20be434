import { useMutation, useQueryClient } from '@tanstack/react-query'
import type { Input } from '@minsheng/contract/index.ts'
import { call } from '../../../lib/api.ts'
import { say } from '../../../ui/toast.tsx'
import { rulesQuery } from './get-rules.ts'

type YearFile = Input<'POST /staff/rules/calendar/preview'>['body']
type ClockBody = Input<'POST /staff/rules/clocks/preview'>['body']
type MattersBody = Input<'POST /staff/rules/matters/preview'>['body']

// What is said belongs to the change itself: the button it came from is gone as soon as the list is fresh.
const useChange = <I, O>(mutationFn: (input: I) => Promise<O>, done?: string) => {
  const queries = useQueryClient()
  const onSuccess = () => {
    if (done !== undefined) say(done)
    return queries.invalidateQueries({ queryKey: rulesQuery.queryKey })
  }
  return useMutation({ mutationFn, onSuccess })
}

export const usePreviewYear = () => useMutation({ mutationFn: (body: YearFile) => call('POST /staff/rules/calendar/preview', { body }) })
export const useProposeYear = () => useChange((body: Input<'POST /staff/rules/calendar'>['body']) => call('POST /staff/rules/calendar', { body }))
export const usePreviewClock = () => useMutation({ mutationFn: (body: ClockBody) => call('POST /staff/rules/clocks/preview', { body }) })
export const useProposeClock = () => useChange((body: Input<'POST /staff/rules/clocks'>['body']) => call('POST /staff/rules/clocks', { body }))
export const usePreviewMatters = () => useMutation({ mutationFn: (body: MattersBody) => call('POST /staff/rules/matters/preview', { body }) })
export const useProposeMatters = () => useChange((body: Input<'POST /staff/rules/matters'>['body']) => call('POST /staff/rules/matters', { body }))

export const useApprove = () => useChange((versionId: string) => call('POST /staff/rules/versions/:versionId/approve', { params: { versionId } }), '已批准，现在起是现行规则。')
export const useReject = () => useChange(({ versionId, reason }: { versionId: string, reason: string }) => call('POST /staff/rules/versions/:versionId/reject', { params: { versionId }, body: { reason } }), '已退回。')
