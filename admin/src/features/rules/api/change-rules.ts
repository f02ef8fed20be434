import { useMutation, useQueryClient } from '@tanstack/react-query'
import type { Input } from '@minsheng/contract/index.ts'
import { call } from '../../../lib/api.ts'
import { rulesQuery } from './get-rules.ts'

type YearFile = Input<'POST /staff/rules/calendar/preview'>['body']
type ClockBody = Input<'POST /staff/rules/clocks/preview'>['body']
type RoutingBody = Input<'POST /staff/rules/routing/preview'>['body']

const useChange = <I, O>(mutationFn: (input: I) => Promise<O>) => {
  const queries = useQueryClient()
  return useMutation({ mutationFn, onSuccess: () => queries.invalidateQueries({ queryKey: rulesQuery.queryKey }) })
}

export const usePreviewYear = () => useMutation({ mutationFn: (body: YearFile) => call('POST /staff/rules/calendar/preview', { body }) })
export const useProposeYear = () => useChange((body: Input<'POST /staff/rules/calendar'>['body']) => call('POST /staff/rules/calendar', { body }))
export const usePreviewClock = () => useMutation({ mutationFn: (body: ClockBody) => call('POST /staff/rules/clocks/preview', { body }) })
export const useProposeClock = () => useChange((body: Input<'POST /staff/rules/clocks'>['body']) => call('POST /staff/rules/clocks', { body }))
export const usePreviewRouting = () => useMutation({ mutationFn: (body: RoutingBody) => call('POST /staff/rules/routing/preview', { body }) })
export const useProposeRouting = () => useChange((body: Input<'POST /staff/rules/routing'>['body']) => call('POST /staff/rules/routing', { body }))

export const useApprove = () => useChange((versionId: string) => call('POST /staff/rules/versions/:versionId/approve', { params: { versionId } }))
export const useReject = () => useChange(({ versionId, reason }: { versionId: string, reason: string }) => call('POST /staff/rules/versions/:versionId/reject', { params: { versionId }, body: { reason } }))
