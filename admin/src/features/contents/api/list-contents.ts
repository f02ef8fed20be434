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

const listAll = async (asked: Asked, signal: AbortSignal): Promise<ContentLine[]> => {
  const lines: ContentLine[] = []
  let cursor: string | null = null
  do {
    const page: Output<'GET /staff/contents'> = await call('GET /staff/contents', { querystring: { ...asked, limit: WHOLE_PAGE, ...cursor ? { cursor } : {} } }, signal)
    lines.push(...page.items)
    cursor = page.next
  } while (cursor)
  return lines
}

/** Everything there is of one kind, to be named by another: the guides a place serves, the forms of a guide. */
export const useAllOf = (kind: Kind) => useQuery({ queryKey: ['contents', 'all', kind], queryFn: ({ signal }) => listAll({ kind }, signal), staleTime: 5 * 60_000 })

const unfinished = ['draft', 'returned'] as const

/** What this person is writing, handed back to them included. */
export const useMine = (asked: Asked, author: string) => useQuery({
  queryKey: ['contents', 'mine', asked, author], placeholderData: keepPreviousData,
  queryFn: async ({ signal }) => {
    const lists = await Promise.all(unfinished.map((status) => listAll({ ...asked, status }, signal)))
    return lists.flat().filter((line) => line.author === author).sort((one, other) => one.savedAt < other.savedAt ? 1 : -1)
  }
})
