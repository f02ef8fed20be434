import { keepPreviousData, useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import type { Input, Output } from '@minsheng/contract/index.ts'
import { call } from '../../../lib/api.ts'
import { freshen } from '../../../lib/deed.ts'
import { rulesQuery } from './get-rules.ts'

export type Wording = Output<'GET /staff/rules/notices'>['items'][number]
export type NoticeWords = Wording['words']
export type Way = NoticeWords['channels'][number]
export type Judged = Output<'POST /staff/rules/notices/preview'>
export type NoticeChange = NonNullable<Output<'GET /staff/rules/versions/:versionId'>['notice']>

const wordingKey = [...rulesQuery.queryKey, 'notices']

export const useWording = () => useQuery({ queryKey: wordingKey, queryFn: ({ signal }) => call('GET /staff/rules/notices', {}, signal) })

/** What these words look like and what is wrong with them; the last answer stands until the next is there. */
export const useJudged = (event: string, words: NoticeWords) =>
  useQuery({ queryKey: [...wordingKey, event, words], placeholderData: keepPreviousData, queryFn: ({ signal }) => call('POST /staff/rules/notices/preview', { body: { event, words } }, signal) })

export const useProposeWords = () => {
  const queries = useQueryClient()
  return useMutation({ mutationFn: (body: Input<'POST /staff/rules/notices'>['body']) => call('POST /staff/rules/notices', { body }), onSuccess: () => freshen(queries, [rulesQuery.queryKey]) })
}

export const useCheckTemplates = () => useMutation({ mutationFn: () => call('GET /staff/rules/notices/templates', {}) })
