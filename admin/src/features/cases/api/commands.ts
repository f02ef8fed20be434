import { useMutation, useQueryClient } from '@tanstack/react-query'
import type { Input, Output, RouteKey } from '@minsheng/contract/index.ts'
import { call } from '../../../lib/api.ts'
import { toProblem } from '../../../lib/problem.ts'
import { useDesk } from '../components/desk.tsx'

type CommandRoute = { [K in RouteKey]: Input<K> extends { params: { caseNo: string }, body: { version: number } } ? K : never }[RouteKey]

/** Where each command goes. `send-back` is the legal reviewer's way to return a reply. */
const commandRoutes = {
  accept: 'POST /staff/cases/:caseNo/accept',
  decline: 'POST /staff/cases/:caseNo/decline',
  forward: 'POST /staff/cases/:caseNo/forward',
  reroute: 'POST /staff/cases/:caseNo/reroute',
  uphold: 'POST /staff/cases/:caseNo/uphold',
  arbitrate: 'POST /staff/cases/:caseNo/arbitrate',
  merge: 'POST /staff/cases/:caseNo/merge',
  split: 'POST /staff/cases/:caseNo/split',
  'mark-urgent': 'POST /staff/cases/:caseNo/urgency',
  'set-path': 'POST /staff/cases/:caseNo/path',
  'set-identity': 'POST /staff/cases/:caseNo/identity',
  'name-accused': 'POST /staff/cases/:caseNo/accused',
  'confirm-receipt': 'POST /staff/cases/:caseNo/receipt-confirmation',
  sign: 'POST /staff/cases/:caseNo/sign',
  object: 'POST /staff/cases/:caseNo/objection',
  plan: 'POST /staff/cases/:caseNo/plan',
  'record-contact': 'POST /staff/cases/:caseNo/contacts',
  'record-finding': 'POST /staff/cases/:caseNo/findings',
  'record-visit': 'POST /staff/cases/:caseNo/visits',
  'add-evidence': 'POST /staff/cases/:caseNo/evidence',
  consult: 'POST /staff/cases/:caseNo/consultations',
  'give-opinion': 'POST /staff/cases/:caseNo/opinions',
  recuse: 'POST /staff/cases/:caseNo/recusals',
  keep: 'POST /staff/cases/:caseNo/keep',
  'name-keeper': 'POST /staff/cases/:caseNo/keepers',
  retype: 'POST /staff/cases/:caseNo/retype',
  'settle-leak': 'POST /staff/cases/:caseNo/leak/settle',
  'request-correction': 'POST /staff/cases/:caseNo/corrections',
  'request-more': 'POST /staff/cases/:caseNo/corrections/again',
  pause: 'POST /staff/cases/:caseNo/pause',
  resume: 'POST /staff/cases/:caseNo/resume',
  'ask-extension': 'POST /staff/cases/:caseNo/extension/ask',
  extend: 'POST /staff/cases/:caseNo/extension/grant',
  'refuse-extension': 'POST /staff/cases/:caseNo/extension/refuse',
  'draft-reply': 'POST /staff/cases/:caseNo/reply',
  'return-reply': 'POST /staff/cases/:caseNo/reply/return',
  'approve-reply': 'POST /staff/cases/:caseNo/reply/approve',
  'clear-reply': 'POST /staff/cases/:caseNo/reply/clear',
  'send-back': 'POST /staff/cases/:caseNo/reply/send-back',
  supervise: 'POST /staff/cases/:caseNo/supervision/open',
  'report-progress': 'POST /staff/cases/:caseNo/supervision/progress',
  'end-supervision': 'POST /staff/cases/:caseNo/supervision/end',
  instruct: 'POST /staff/cases/:caseNo/instructions',
  'hold-accountable': 'POST /staff/cases/:caseNo/accountability',
  'call-back': 'POST /staff/cases/:caseNo/call-backs',
  'record-upper-review': 'POST /staff/cases/:caseNo/upper-reviews',
  'publication-prepare': 'POST /staff/cases/:caseNo/publication',
  'publication-return': 'POST /staff/cases/:caseNo/publication/return',
  'publication-publish': 'POST /staff/cases/:caseNo/publication/publish',
  'publication-withhold': 'POST /staff/cases/:caseNo/publication/withhold',
  'publication-correct': 'POST /staff/cases/:caseNo/publication/correct',
  'publication-withdraw': 'POST /staff/cases/:caseNo/publication/withdraw'
} as const satisfies Record<string, CommandRoute>
export type CommandName = keyof typeof commandRoutes

/** What a command carries beside the version. */
export type Said<C extends CommandName> = Omit<Input<(typeof commandRoutes)[C]>['body'], 'version'>
type CaseState = Output<'POST /staff/cases/:caseNo/sign'>

/**
 * Gives a command on the case at the desk, on the version the person has seen; a `stale` refusal fetches what is new.
 * `after` runs once the new state is here, even if the form is gone by then (signing a case takes its button away).
 */
export const useGive = <C extends CommandName>(command: C, after: () => void) => {
  const { kase, seenVersion, acknowledge } = useDesk()
  const queries = useQueryClient()
  const { caseNo } = kase
  const freshen = () => queries.invalidateQueries({ queryKey: ['case', caseNo] })
  return useMutation({
    mutationFn: (said: Said<C>) =>
      call(commandRoutes[command], { params: { caseNo }, body: { version: seenVersion, ...said } } as never) as Promise<CaseState>,
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
