import { queryOptions, useQuery } from '@tanstack/react-query'
import { useEffect } from 'react'
import { call } from '../../../lib/api.ts'
import { toProblem } from '../../../lib/problem.ts'

const BEAT_MS = 15_000

const presenceQuery = (caseNo: string) => queryOptions({
  queryKey: ['presence', caseNo],
  queryFn: ({ signal }) => call('POST /staff/cases/:caseNo/presence', { params: { caseNo } }, signal),
  // Once it is no longer one's case there is nothing more to say.
  refetchInterval: ({ state: { error } }) => (error && toProblem(error).status === 404 ? false : BEAT_MS),
  staleTime: 0
})

/** Says every few seconds that this case is open here, learns who else has it open, and says when it is closed. */
export const usePresence = (caseNo: string) => {
  const query = useQuery(presenceQuery(caseNo))
  useEffect(() => () => { void call('POST /staff/cases/:caseNo/presence/end', { params: { caseNo } }).catch(() => undefined) }, [caseNo])
  return query
}
