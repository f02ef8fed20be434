import { useQuery } from '@tanstack/react-query'
import type { Input, Output } from '@minsheng/contract/index.ts'
import { call } from '../../../lib/api.ts'
import { callersWaitingKey, useDeed, visitKeys } from '../../../lib/deed.ts'
import { say } from '../../../ui/toast.tsx'

export type CallerWaiting = Output<'GET /staff/waiting'>['items'][number]
export type NewWaiting = Input<'PUT /staff/waiting/:waitingId'>['body']
type Coming = Input<'POST /staff/bookings/:bookingId/accept'>['body']

const FALLBACK_MS = 30_000

/** Who rang and waits for a seat. */
export const useCallersWaiting = () => useQuery({ queryKey: callersWaitingKey, refetchInterval: FALLBACK_MS, queryFn: ({ signal }) => call('GET /staff/waiting', {}, signal) })

export const useJoinForCaller = () => useDeed(visitKeys, ({ waitingId, body }: { waitingId: string, body: NewWaiting }) => call('PUT /staff/waiting/:waitingId', { params: { waitingId }, body }))

// Said here: once it is done the line leaves the list, and the card its page, before either could say it.
const saying = async <T>(done: Promise<T>, words: string): Promise<T> => {
  const answer = await done
  say(words)
  return answer
}

export const useLeaveForCaller = () => useDeed(visitKeys, (waitingId: string) => saying(call('DELETE /staff/waiting/:waitingId', { params: { waitingId } }), '不排了。'))
export const useAcceptOffer = (bookingId: string) => useDeed(visitKeys, (body: Coming) => saying(call('POST /staff/bookings/:bookingId/accept', { params: { bookingId }, body }), '约好了。'))
export const useDeclineOffer = (bookingId: string) => useDeed(visitKeys, () => saying(call('POST /staff/bookings/:bookingId/decline', { params: { bookingId } }), '让给下一位了。'))
