import { useQuery } from '@tanstack/react-query'
import type { Output } from '@minsheng/contract/index.ts'
import { call } from '../../../lib/api.ts'
import { useDeed, visitKeys } from '../../../lib/deed.ts'

export type Ring = Output<'GET /staff/rings'>['items'][number]

const FALLBACK_MS = 30_000

/** Whom the unit has to ring. Colleagues ring from the same list while the page stands open. */
export const useRings = () => useQuery({ queryKey: ['rings'], refetchInterval: FALLBACK_MS, queryFn: ({ signal }) => call('GET /staff/rings', {}, signal) })

export const useSettleRing = () => useDeed(visitKeys, ({ bookingId, done }: { bookingId: string, done: boolean }) => call('POST /staff/rings/:bookingId', { params: { bookingId }, body: { done } }))
