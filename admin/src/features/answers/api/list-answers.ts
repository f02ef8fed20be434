import { infiniteQueryOptions, keepPreviousData, useInfiniteQuery } from '@tanstack/react-query'
import type { Output } from '@minsheng/contract/index.ts'
import { call } from '../../../lib/api.ts'

export type AnswerCard = Output<'GET /answers'>['items'][number]

const answersQuery = (q: string) => infiniteQueryOptions({
  queryKey: ['answers', q],
  queryFn: ({ pageParam, signal }) => call('GET /answers', { querystring: { ...(q ? { q } : {}), ...(pageParam ? { cursor: pageParam } : {}) } }, signal),
  initialPageParam: null as string | null,
  getNextPageParam: (page) => page.next
})

export const useAnswers = (q: string) => useInfiniteQuery({ ...answersQuery(q), placeholderData: keepPreviousData })
