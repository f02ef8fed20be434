import { useQuery } from '@tanstack/react-query'
import type { Input, Output } from '@minsheng/contract/index.ts'
import { call } from '../../../lib/api.ts'
import { useDeed, visitKeys } from '../../../lib/deed.ts'

export type CallerWaiting = Output<'GET /staff/waiting'>['items'][number]
export type NewWaiting = Input<'PUT /staff/waiting/:waitingId'>['body']
type Coming = Input<'POST /staff/bookings/:bookingId/accept'>['body']

const FALLBACK_MS = 30_000
const keys = [['callers-waiting'], ...visitKeys]

/** Who rang and waits for a seat. */
export const useCallersWaiting = () => useQuery({ queryKey: ['callers-waiting'], refetchInterval: FALLBACK_MS, queryFn: ({ signal }) => call('GET /staff/waiting', {}, signal) })

export const useJoinForCaller = () => useDeed(keys, ({ waitingId, body }: { waitingId: string, body: NewWaiting }) => call('PUT /staff/waiting/:waitingId', { params: { waitingId }, body }))
export const useLeaveForCaller = () => useDeed(keys, (waitingId: string) => call('DELETE /staff/waiting/:waitingId', { params: { waitingId } }))
export const useAcceptOffer = (bookingId: string) => useDeed(keys, (body: Coming) => call('POST /staff/bookings/:bookingId/accept', { params: { bookingId }, body }))
export const useDeclineOffer = (bookingId: string) => useDeed(keys, () => call('POST /staff/bookings/:bookingId/decline', { params: { bookingId } }))
