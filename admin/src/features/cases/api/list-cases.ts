import { infiniteQueryOptions, keepPreviousData, useInfiniteQuery } from '@tanstack/react-query'
import type { Output } from '@minsheng/contract/index.ts'
import { call } from '../../../lib/api.ts'
import type { Box } from '../../../ui/words.ts'

export type CaseCard = Output<'GET /staff/cases'>['items'][number]

const PAGE = 30
const FALLBACK_MS = 60_000

const casesQuery = (box: Box, q: string) => infiniteQueryOptions({
  queryKey: ['cases', box, q],
  queryFn: ({ pageParam, signal }) => call('GET /staff/cases', {
    querystring: { box, limit: PAGE, ...(q ? { q } : {}), ...(pageParam ? { cursor: pageParam } : {}) }
  }, signal),
  initialPageParam: null as string | null,
  getNextPageParam: (page) => page.next,
  // Live updates may be cut off by an office proxy; a minute is then the longest a list is out of date.
  refetchInterval: FALLBACK_MS
})

export const useCases = (box: Box, q: string) => useInfiniteQuery({ ...casesQuery(box, q), placeholderData: keepPreviousData })
