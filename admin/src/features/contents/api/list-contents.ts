import { keepPreviousData, useInfiniteQuery, useQuery } from '@tanstack/react-query'
import type { Input, Output } from '@minsheng/contract/index.ts'
import { call } from '../../../lib/api.ts'
import type { Kind } from './get-content.ts'

export type ContentLine = Output<'GET /staff/contents'>['items'][number]
export type Asked = Omit<Input<'GET /staff/contents'>['querystring'], 'cursor' | 'limit'>

const PAGE = 30
const WHOLE_PAGE = 50

export const useContents = (asked: Asked) => useInfiniteQuery({
  queryKey: ['contents', asked],
  queryFn: ({ pageParam, signal }) => call('GET /staff/contents', { querystring: { ...asked, limit: PAGE, ...pageParam ? { cursor: pageParam } : {} } }, signal),
  initialPageParam: null as string | null,
  getNextPageParam: (page) => page.next,
  placeholderData: keepPreviousData
})

const listAll = async (kind: Kind, signal: AbortSignal): Promise<ContentLine[]> => {
  const lines: ContentLine[] = []
  let cursor: string | null = null
  do {
    const page: Output<'GET /staff/contents'> = await call('GET /staff/contents', { querystring: { kind, limit: WHOLE_PAGE, ...cursor ? { cursor } : {} } }, signal)
    lines.push(...page.items)
    cursor = page.next
  } while (cursor)
  return lines
}

/** Everything there is of one kind, to be named by another: the guides a place serves, the forms of a guide. */
export const useAllOf = (kind: Kind) => useQuery({ queryKey: ['contents', 'all', kind], queryFn: ({ signal }) => listAll(kind, signal), staleTime: 5 * 60_000 })
