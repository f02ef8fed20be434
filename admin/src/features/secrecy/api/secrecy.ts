import { type QueryClient, useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import type { Output } from '@minsheng/contract/index.ts'
import { call } from '../../../lib/api.ts'
import { newClientId } from '../../../lib/client-id.ts'

export type VaultRequest = Output<'GET /staff/vault/requests'>['items'][number]
export type Leak = Output<'GET /staff/leaks'>['leaks'][number]

export type VaultCase = Output<'GET /staff/vault/cases'>['kept'][number]

const KEY = 'secrecy'

export const useRequests = () => useQuery({ queryKey: [KEY, 'requests'], queryFn: ({ signal }) => call('GET /staff/vault/requests', {}, signal) })
export const useVaultCases = () => useQuery({ queryKey: [KEY, 'cases'], queryFn: ({ signal }) => call('GET /staff/vault/cases', {}, signal) })
export const useLeaks = () => useQuery({ queryKey: [KEY, 'leaks'], queryFn: ({ signal }) => call('GET /staff/leaks', {}, signal) })
export const useVault = (caseNo: string) => useQuery({ queryKey: [KEY, 'vault', caseNo], queryFn: ({ signal }) => call('GET /staff/cases/:caseNo/vault', { params: { caseNo } }, signal) })

const refetch = (queries: QueryClient) => async () => {
  await queries.invalidateQueries({ queryKey: [KEY] })
  await queries.invalidateQueries({ queryKey: ['case'] })
}

/** A command on a confidential case; what this page and the case show is then fetched again. */
const useChange = <I, O>(mutationFn: (input: I) => Promise<O>) => {
  const queries = useQueryClient()
  return useMutation({ mutationFn, onSuccess: refetch(queries) })
}

export const useAsk = (caseNo: string) => useChange((reason: string) => call('POST /staff/cases/:caseNo/vault/requests', { params: { caseNo }, body: { requestId: newClientId(), reason } }))
export const useOpen = () => useChange((requestId: string) => call('POST /staff/vault/requests/:requestId/open', { params: { requestId } }))
export const useDecide = () => useChange(({ requestId, approved }: { requestId: string, approved: boolean }) =>
  call('POST /staff/vault/requests/:requestId/decision', { params: { requestId }, body: { approved } }))
export const useSettle = () => useChange(({ caseNo, version, note }: { caseNo: string, version: number, note: string }) =>
  call('POST /staff/cases/:caseNo/leak/settle', { params: { caseNo }, body: { version, note } }))
