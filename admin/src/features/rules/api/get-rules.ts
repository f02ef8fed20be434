import { queryOptions, useQuery } from '@tanstack/react-query'
import type { Output } from '@minsheng/contract/index.ts'
import { call } from '../../../lib/api.ts'

export type Rules = Output<'GET /staff/rules'>
export type Version = Rules['versions'][number]
export type ClockRule = Rules['clocks'][number]
export type Matter = Rules['matters'][number]
export type Content = Output<'GET /staff/rules/versions/:versionId'>
export type Preview = Output<'GET /staff/rules/versions/:versionId/preview'>

export const rulesQuery = queryOptions({ queryKey: ['rules'], queryFn: ({ signal }) => call('GET /staff/rules', {}, signal) })

export const useRules = () => useQuery(rulesQuery)

export const useVersion = (versionId: string) =>
  useQuery({ queryKey: ['rules', versionId], queryFn: ({ signal }) => call('GET /staff/rules/versions/:versionId', { params: { versionId } }, signal) })

/** What a proposal would do now; only for those who decide on it. */
export const useVersionPreview = (versionId: string, enabled: boolean) =>
  useQuery({ queryKey: ['rules', versionId, 'preview'], enabled, queryFn: ({ signal }) => call('GET /staff/rules/versions/:versionId/preview', { params: { versionId } }, signal) })
