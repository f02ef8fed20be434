import { queryOptions, useQuery } from '@tanstack/react-query'
import type { Output } from '@minsheng/contract/index.ts'
import { call } from '../../../lib/api.ts'

export type Whole = Output<'GET /staff/contents/:contentId'>
export type Kind = Whole['kind']
export type State = Whole['state']
export type Current = Whole['current']
export type Body = Current['body']
export type VersionStatus = Current['status']
export type VersionLine = Whole['versions'][number]
export type Finding = Current['findings'][number]
export type KeptFile = Whole['files'][number]
export type Step = Whole['allowed'][number]

export const contentKey = (contentId: string) => ['content', contentId] as const

/** `begun` on this machine and not on the server yet: nothing is asked for, `null` stands for it until the first save. */
export const contentQuery = (contentId: string, begun: boolean) => queryOptions({
  queryKey: contentKey(contentId), enabled: !begun && contentId !== '',
  queryFn: ({ signal }): Promise<Whole | null> => call('GET /staff/contents/:contentId', { params: { contentId } }, signal),
  ...begun ? { initialData: null } : {}
})

export const useContent = (contentId: string, begun: boolean) => useQuery(contentQuery(contentId, begun))
