import { queryOptions, useQuery } from '@tanstack/react-query'
import type { Output } from '@minsheng/contract/index.ts'
import { call } from '../../../lib/api.ts'

export type StaffCase = Output<'GET /staff/cases/:caseNo'>
export type HistoryEntry = StaffCase['history'][number]

export const caseQuery = (caseNo: string) => queryOptions({
  queryKey: ['case', caseNo],
  queryFn: ({ signal }) => call('GET /staff/cases/:caseNo', { params: { caseNo } }, signal)
})

/** Fetched whenever it is opened, however lately it was looked at: what a colleague did a moment ago is there before the first look. */
export const useCase = (caseNo: string) => useQuery({ ...caseQuery(caseNo), refetchOnMount: 'always' })
