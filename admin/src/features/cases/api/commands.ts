import { useMutation, useQueryClient } from '@tanstack/react-query'
import type { Input, Output, RouteKey } from '@minsheng/contract/index.ts'
import { call } from '../../../lib/api.ts'
import { toProblem } from '../../../lib/problem.ts'
import { useDesk } from '../components/desk.tsx'

type Command = { [K in RouteKey]: Input<K> extends { params: { caseNo: string }, body: { version: number } } ? K : never }[RouteKey]
type Said<K extends Command> = Omit<Input<K>['body'], 'version'>
type CaseState = Output<'POST /staff/cases/:caseNo/sign'>

/**
 * Gives a command on the case at the desk, on the version the person has seen; a `stale` refusal fetches what is new.
 * `after` runs once the new state is here, even if the form is gone by then (signing a case takes its button away).
 */
const useCommand = <K extends Command>(key: K, after: () => void) => {
  const { kase, seenVersion, acknowledge } = useDesk()
  const queries = useQueryClient()
  const { caseNo } = kase
  const freshen = () => queries.invalidateQueries({ queryKey: ['case', caseNo] })
  return useMutation({
    mutationFn: (said: Said<K>) =>
      call(key, { params: { caseNo }, body: { version: seenVersion, ...said } } as unknown as Input<K>) as Promise<CaseState>,
    onSuccess: async (state) => {
      acknowledge(state.version)
      void queries.invalidateQueries({ queryKey: ['cases'] })
      void queries.invalidateQueries({ queryKey: ['workbench'] })
      await freshen()
      // The cache tells the screen in a task of its own: what comes next is chosen on the new state, not on the old one.
      await new Promise((resolve) => setTimeout(resolve))
      after()
    },
    onError: (error) => { if (toProblem(error).status === 409) void freshen() }
  })
}

export const useAccept = (after: () => void) => useCommand('POST /staff/cases/:caseNo/accept', after)
export const useDecline = (after: () => void) => useCommand('POST /staff/cases/:caseNo/decline', after)
export const useReroute = (after: () => void) => useCommand('POST /staff/cases/:caseNo/reroute', after)
export const useSign = (after: () => void) => useCommand('POST /staff/cases/:caseNo/sign', after)
export const useRecordContact = (after: () => void) => useCommand('POST /staff/cases/:caseNo/contacts', after)
export const useRecordFinding = (after: () => void) => useCommand('POST /staff/cases/:caseNo/findings', after)
export const useDraftReply = (after: () => void) => useCommand('POST /staff/cases/:caseNo/reply', after)
export const useReturnReply = (after: () => void) => useCommand('POST /staff/cases/:caseNo/reply/return', after)
export const useApproveReply = (after: () => void) => useCommand('POST /staff/cases/:caseNo/reply/approve', after)
export const usePreparePublication = (after: () => void) => useCommand('POST /staff/cases/:caseNo/publication', after)
export const useReturnPublication = (after: () => void) => useCommand('POST /staff/cases/:caseNo/publication/return', after)
export const usePublish = (after: () => void) => useCommand('POST /staff/cases/:caseNo/publication/publish', after)
export const useWithhold = (after: () => void) => useCommand('POST /staff/cases/:caseNo/publication/withhold', after)
