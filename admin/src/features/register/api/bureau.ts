import { queryOptions, useQuery } from '@tanstack/react-query'
import { callOpenly } from '../../../lib/api.ts'

const bureauQuery = queryOptions({ queryKey: ['client-config'], queryFn: () => callOpenly('GET /client-config', {}), staleTime: Infinity })

/** The bureau's name and telephone for the receipt, and the townships by their codes. */
export const useBureau = () => useQuery(bureauQuery)
