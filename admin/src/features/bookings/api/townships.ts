import { useQuery } from '@tanstack/react-query'
import { callOpenly } from '../../../lib/api.ts'

/** The townships by their codes, as every client is told them. */
export const useTownships = () => useQuery({ queryKey: ['client-config'], queryFn: () => callOpenly('GET /client-config', {}), staleTime: Infinity })
