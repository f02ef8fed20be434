import { useQuery } from '@tanstack/react-query'
import type { Output } from '@minsheng/contract/index.ts'
import { callOpenly } from './api.ts'

export type Guides = Output<'GET /guides'>['items']

const NONE: Guides = []

/** The guides as the public has them, to name items by; none until they are there. */
export const useGuides = (): Guides => useQuery({ queryKey: ['guides'], queryFn: () => callOpenly('GET /guides', {}), staleTime: 10 * 60_000 }).data?.items ?? NONE
