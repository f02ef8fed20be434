import { useQuery } from '@tanstack/react-query'
import type { Input, Output } from '@minsheng/contract/index.ts'
import { call } from '../../../lib/api.ts'
import { useDeed, visitKeys } from '../../../lib/deed.ts'

export type Queue = Output<'GET /staff/queue'>
export type Counter = Queue['counters'][number]
export type Ticket = Queue['tickets'][number]
export type Ended = Input<'POST /staff/tickets/:ticketId/end'>['body']

const FALLBACK_MS = 8_000

/** Today's queue of one's own unit. Live updates say when it changed; without them it is asked for again. */
export const useQueue = () => useQuery({ queryKey: ['queue'], refetchInterval: FALLBACK_MS, queryFn: ({ signal }) => call('GET /staff/queue', {}, signal) })

export const useCall = () => useDeed(visitKeys, ({ counterId, ticketId }: { counterId: string, ticketId: string | null }) => call('POST /staff/counters/:counterId/call', { params: { counterId }, body: { ticketId } }))
export const useRecall = () => useDeed(visitKeys, (ticketId: string) => call('POST /staff/tickets/:ticketId/recall', { params: { ticketId } }))
export const useStart = () => useDeed(visitKeys, (ticketId: string) => call('POST /staff/tickets/:ticketId/start', { params: { ticketId } }))
export const useReturn = () => useDeed(visitKeys, (ticketId: string) => call('POST /staff/tickets/:ticketId/return', { params: { ticketId } }))
export const useEnd = () => useDeed(visitKeys, ({ ticketId, body }: { ticketId: string, body: Ended }) => call('POST /staff/tickets/:ticketId/end', { params: { ticketId }, body }))
export const useTransfer = () => useDeed(visitKeys, ({ ticketId, counterId }: { ticketId: string, counterId: string }) => call('POST /staff/tickets/:ticketId/transfer', { params: { ticketId }, body: { counterId } }))
export const useDraw = () => useDeed(visitKeys, ({ ticketId, guideId }: { ticketId: string, guideId: string }) => call('PUT /staff/tickets/:ticketId', { params: { ticketId }, body: { guideId } }))
export const useSaveCounter = () => useDeed(visitKeys, ({ counterId, body }: { counterId: string, body: Input<'PUT /staff/counters/:counterId'>['body'] }) => call('PUT /staff/counters/:counterId', { params: { counterId }, body }))
