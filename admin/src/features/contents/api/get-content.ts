import { queryOptions, useQuery } from '@tanstack/react-query'
import type { Output } from '@minsheng/contract/index.ts'
import { call } from '../../../lib/api.ts'
import { Problem } from '../../../lib/problem.ts'

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

/** `null`: not on the server yet, begun on this machine. */
export const contentQuery = (contentId: string, begun: boolean) => queryOptions({
  queryKey: contentKey(contentId),
  queryFn: async ({ signal }): Promise<Whole | null> => {
    try {
      return await call('GET /staff/contents/:contentId', { params: { contentId } }, signal)
    } catch (error) {
      if (begun && error instanceof Problem && error.status === 404) return null
      throw error
    }
  }
})

export const useContent = (contentId: string, begun: boolean) => useQuery(contentQuery(contentId, begun))
