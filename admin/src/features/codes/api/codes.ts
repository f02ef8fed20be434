import { useQuery } from '@tanstack/react-query'
import { call, callBlob } from '../../../lib/api.ts'

export type Kind = 'hall' | 'guide'

export const useCodes = () => useQuery({ queryKey: ['codes'], queryFn: ({ signal }) => call('GET /staff/codes', {}, signal) })

export const useCode = (kind: Kind, id: string) => useQuery({
  // A code never changes.
  queryKey: ['code', kind, id], staleTime: Infinity, retry: false,
  queryFn: ({ signal }) => callBlob('GET /staff/codes/:kind/:id', { params: { kind, id } }, signal)
})
