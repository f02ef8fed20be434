import { infiniteQueryOptions, keepPreviousData, queryOptions, useInfiniteQuery, useQuery } from '@tanstack/react-query'
import type { Output } from '@minsheng/contract/index.ts'
import { call } from '../../../lib/api.ts'

export type AuditEntry = Output<'GET /staff/audit'>['items'][number]
/** What an entry is looked for by; what is empty does not narrow. */
export type AuditWords = { person: string, subject: string, day: string }

const given = (words: Record<string, string>) => Object.fromEntries(Object.entries(words).filter(([, value]) => value !== ''))

const auditQuery = (words: AuditWords) => infiniteQueryOptions({
  queryKey: ['audit', words],
  queryFn: ({ pageParam, signal }) => call('GET /staff/audit', { querystring: { ...given(words), ...(pageParam ? { cursor: pageParam } : {}) } }, signal),
  initialPageParam: null as string | null,
  getNextPageParam: (page) => page.next
})

const sightsQuery = (caseNo: string) => infiniteQueryOptions({
  queryKey: ['sights', caseNo],
  queryFn: ({ pageParam, signal }) => call('GET /staff/audit/sights', { querystring: { ...(caseNo ? { caseNo } : {}), ...(pageParam ? { cursor: pageParam } : {}) } }, signal),
  initialPageParam: null as string | null,
  getNextPageParam: (page) => page.next
})

const proofQuery = (day: string) => queryOptions({
  queryKey: ['audit-proof', day],
  queryFn: ({ signal }) => call('GET /staff/audit/proof', { querystring: day ? { day } : {} }, signal)
})

export const useAudit = (words: AuditWords) => useInfiniteQuery({ ...auditQuery(words), placeholderData: keepPreviousData })
export const useSights = (caseNo: string) => useInfiniteQuery({ ...sightsQuery(caseNo), placeholderData: keepPreviousData })
export const useProof = (day: string) => useQuery(proofQuery(day))
