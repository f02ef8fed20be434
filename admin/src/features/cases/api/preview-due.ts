import { keepPreviousData, queryOptions, useQuery } from '@tanstack/react-query'
import type { Input } from '@minsheng/contract/index.ts'
import { call } from '../../../lib/api.ts'
import { useDesk } from '../components/desk.tsx'

export type Supposed = Input<'GET /staff/cases/:caseNo/due-preview'>['querystring']

const dueQuery = (caseNo: string, version: number, supposed: Supposed | null) => queryOptions({
  queryKey: ['due-preview', caseNo, version, supposed],
  queryFn: ({ signal }) => call('GET /staff/cases/:caseNo/due-preview', { params: { caseNo }, querystring: supposed ?? {} }, signal),
  enabled: supposed !== null,
  placeholderData: keepPreviousData
})

/** What the due day would become; `null` asks nothing yet. */
export const usePreviewDue = (supposed: Supposed | null) => {
  const { kase } = useDesk()
  return useQuery(dueQuery(kase.caseNo, kase.version, supposed))
}
