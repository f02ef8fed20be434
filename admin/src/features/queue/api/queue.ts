import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import type { Input, Output } from '@minsheng/contract/index.ts'
import { call } from '../../../lib/api.ts'

export type Queue = Output<'GET /staff/queue'>
export type Counter = Queue['counters'][number]
export type Ticket = Queue['tickets'][number]
export type Ended = Input<'POST /staff/tickets/:ticketId/end'>['body']

const FALLBACK_MS = 8_000

/** Today's queue of one's own unit. Live updates say when it changed; without them it is asked for again. */
export const useQueue = () => useQuery({ queryKey: ['queue'], refetchInterval: FALLBACK_MS, queryFn: ({ signal }) => call('GET /staff/queue', {}, signal) })

/** Every deed at a counter; afterwards the queue and the bookings are asked for again, also where somebody else was quicker. */
const useDeed = <I, O>(deed: (input: I) => Promise<O>) => {
  const queries = useQueryClient()
  return useMutation({ mutationFn: deed, onSettled: () => Promise.all([['queue'], ['bookings'], ['booking']].map((queryKey) => queries.invalidateQueries({ queryKey }))) })
}

export const useCall = () => useDeed(({ counterId, ticketId }: { counterId: string, ticketId: string | null }) => call('POST /staff/counters/:counterId/call', { params: { counterId }, body: { ticketId } }))
export const useRecall = () => useDeed((ticketId: string) => call('POST /staff/tickets/:ticketId/recall', { params: { ticketId } }))
export const useStart = () => useDeed((ticketId: string) => call('POST /staff/tickets/:ticketId/start', { params: { ticketId } }))
export const useReturn = () => useDeed((ticketId: string) => call('POST /staff/tickets/:ticketId/return', { params: { ticketId } }))
export const useEnd = () => useDeed(({ ticketId, body }: { ticketId: string, body: Ended }) => call('POST /staff/tickets/:ticketId/end', { params: { ticketId }, body }))
export const useTransfer = () => useDeed(({ ticketId, counterId }: { ticketId: string, counterId: string }) => call('POST /staff/tickets/:ticketId/transfer', { params: { ticketId }, body: { counterId } }))
export const useDraw = () => useDeed(({ ticketId, guideId }: { ticketId: string, guideId: string }) => call('PUT /staff/tickets/:ticketId', { params: { ticketId }, body: { guideId } }))
export const useSaveCounter = () => useDeed(({ counterId, body }: { counterId: string, body: Input<'PUT /staff/counters/:counterId'>['body'] }) => call('PUT /staff/counters/:counterId', { params: { counterId }, body }))
