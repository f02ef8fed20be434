import { useMutation, useQueryClient } from '@tanstack/react-query'
import type { Input, Output, RouteKey } from '@minsheng/contract/index.ts'
import { call } from '../../../lib/api.ts'
import { toProblem } from '../../../lib/problem.ts'
import { useDesk } from '../components/desk.tsx'

type Command = { [K in RouteKey]: Input<K> extends { params: { caseNo: string }, body: { version: number } } ? K : never }[RouteKey]
type Said<K extends Command> = Omit<Input<K>['body'], 'version'>
type CaseState = Output<'POST /staff/cases/:caseNo/sign'>

/** Gives a command on the case at the desk, on the version the person has seen; a `stale` refusal fetches what is new. */
const useCommand = <K extends Command>(key: K) => {
  const { kase, seenVersion, acknowledge } = useDesk()
  const queries = useQueryClient()
  const { caseNo } = kase
  const freshen = () => queries.invalidateQueries({ queryKey: ['case', caseNo] })
  return useMutation({
    mutationFn: (said: Said<K>) =>
      call(key, { params: { caseNo }, body: { version: seenVersion, ...said } } as unknown as Input<K>) as Promise<CaseState>,
    onSuccess: (state) => {
      acknowledge(state.version)
      void queries.invalidateQueries({ queryKey: ['cases'] })
      void queries.invalidateQueries({ queryKey: ['workbench'] })
      return freshen()
    },
    onError: (error) => { if (toProblem(error).status === 409) void freshen() }
  })
}

export const useAccept = () => useCommand('POST /staff/cases/:caseNo/accept')
export const useDecline = () => useCommand('POST /staff/cases/:caseNo/decline')
export const useReroute = () => useCommand('POST /staff/cases/:caseNo/reroute')
export const useSign = () => useCommand('POST /staff/cases/:caseNo/sign')
export const useRecordContact = () => useCommand('POST /staff/cases/:caseNo/contacts')
export const useRecordFinding = () => useCommand('POST /staff/cases/:caseNo/findings')
export const useDraftReply = () => useCommand('POST /staff/cases/:caseNo/reply')
export const useReturnReply = () => useCommand('POST /staff/cases/:caseNo/reply/return')
export const useApproveReply = () => useCommand('POST /staff/cases/:caseNo/reply/approve')
export const usePreparePublication = () => useCommand('POST /staff/cases/:caseNo/publication')
export const useReturnPublication = () => useCommand('POST /staff/cases/:caseNo/publication/return')
export const usePublish = () => useCommand('POST /staff/cases/:caseNo/publication/publish')
export const useWithhold = () => useCommand('POST /staff/cases/:caseNo/publication/withhold')
