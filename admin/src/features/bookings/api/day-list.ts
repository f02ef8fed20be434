import { useQuery } from '@tanstack/react-query'
import type { Output } from '@minsheng/contract/index.ts'
import { call } from '../../../lib/api.ts'

export type BookingLine = Output<'GET /staff/bookings'>['items'][number]

const FALLBACK_MS = 30_000

/** One day's bookings, or those whose reason for not coming waits for an answer. People arrive while the page stands open. */
export const useBookingLines = (asked: { day?: string, excuses?: boolean }) => useQuery({
  queryKey: ['bookings', asked], refetchInterval: FALLBACK_MS,
  queryFn: ({ signal }) => call('GET /staff/bookings', { querystring: asked }, signal)
})
