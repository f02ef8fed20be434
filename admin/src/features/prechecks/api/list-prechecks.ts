import { useInfiniteQuery } from '@tanstack/react-query'
import type { Output } from '@minsheng/contract/index.ts'
import { call } from '../../../lib/api.ts'

export type PrecheckLine = Output<'GET /staff/prechecks'>['items'][number]
export type PrecheckStatus = PrecheckLine['status']

const PAGE = 30
const FALLBACK_MS = 60_000

export const usePrechecks = (status: PrecheckStatus) => useInfiniteQuery({
  queryKey: ['prechecks', status],
  queryFn: ({ pageParam, signal }) => call('GET /staff/prechecks', { querystring: { limit: PAGE, status, ...pageParam ? { cursor: pageParam } : {} } }, signal),
  initialPageParam: null as string | null,
  getNextPageParam: (page) => page.next,
  // Photographs come in while the page stands open.
  refetchInterval: FALLBACK_MS
})
