import { useQuery } from '@tanstack/react-query'
import type { Output } from '@minsheng/contract/index.ts'
import { callOpenly } from './api.ts'
import { seatFirst } from './units.ts'

export type Township = Output<'GET /client-config'>['townships'][number]

/** What every client is told of the bureau: its name and telephone, and the townships by their codes. */
export const useBureau = () => useQuery({ queryKey: ['client-config'], queryFn: () => callOpenly('GET /client-config', {}), staleTime: Infinity })

/** The townships in the order a clerk looks for them; none until they are there. */
export const useTownships = (): readonly Township[] => seatFirst(useBureau().data?.townships ?? [], ({ code }) => code)
