import { keepPreviousData, queryOptions, useQuery } from '@tanstack/react-query'
import type { Output } from '@minsheng/contract/index.ts'
import { call } from '../../../lib/api.ts'

export type Preview = Output<'POST /staff/cases/:caseNo/publication/preview'>
export type Side = Preview['title']

/** A question although it is sent by POST: the names must not stand in an address, and nothing is stored. */
const previewQuery = (caseNo: string, version: number, parties: readonly string[]) => queryOptions({
  queryKey: ['preview', caseNo, version, ...parties],
  queryFn: ({ signal }) => call('POST /staff/cases/:caseNo/publication/preview', { params: { caseNo }, body: { parties: [...parties] } }, signal),
  staleTime: Infinity
})

export const usePreview = (caseNo: string, version: number, parties: readonly string[]) =>
  useQuery({ ...previewQuery(caseNo, version, parties), placeholderData: keepPreviousData })
