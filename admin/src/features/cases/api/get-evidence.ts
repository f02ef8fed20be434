import { useQuery } from '@tanstack/react-query'
import type { Output } from '@minsheng/contract/index.ts'
import { call } from '../../../lib/api.ts'

export type Told = Output<'GET /staff/cases/:caseNo/notices'>['items'][number]

/** What the citizen was told and whether it arrived; asked again with the case. */
export const useEvidence = (caseNo: string) => useQuery({ queryKey: ['case', caseNo, 'notices'], queryFn: ({ signal }) => call('GET /staff/cases/:caseNo/notices', { params: { caseNo } }, signal) })
