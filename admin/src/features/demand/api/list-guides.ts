import { useQuery } from '@tanstack/react-query'
import { callOpenly } from '../../../lib/api.ts'

/** The guides the public sees, to name the one everyday words belong to. */
export const useGuides = () => useQuery({ queryKey: ['guides'], queryFn: () => callOpenly('GET /guides', {}), staleTime: 10 * 60_000 })
