import { queryOptions, useQuery } from '@tanstack/react-query'
import { call } from '../../../lib/api.ts'

const FALLBACK_MS = 60_000

const workbenchQuery = queryOptions({
  queryKey: ['workbench'],
  queryFn: ({ signal }) => call('GET /staff/workbench', {}, signal),
  refetchInterval: FALLBACK_MS
})

export const useWorkbench = () => useQuery(workbenchQuery)
