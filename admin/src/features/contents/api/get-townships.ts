import { queryOptions, useQuery } from '@tanstack/react-query'
import { callOpenly } from '../../../lib/api.ts'

const bureauQuery = queryOptions({ queryKey: ['client-config'], queryFn: () => callOpenly('GET /client-config', {}), staleTime: Infinity })

/** The townships of the county by their codes. */
export const useBureauTownships = () => useQuery(bureauQuery)
