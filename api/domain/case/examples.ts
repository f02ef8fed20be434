import { day } from '../calendar/day.ts'
import type { Case, CaseCommand } from './case.ts'
import type { CaseCommandName, CaseStatus } from './workflow.ts'

/** A help case of 2026-03-02, due on 2026-03-23, with two records and a draft by `drafter`; `over` changes what a test is about. */
export const aCase = (over: Partial<Case> = {}): Case => ({
  id: '6f9619ff-8b86-4011-b42d-00cf4fc964ff', caseNo: 'MZ2026000001', type: 'help', status: 'submitted', replyStatus: 'none', publication: 'none', publicity: 'public',
  unitId: 'social-assistance', handlerId: 'officer', drafterId: 'drafter', preparerId: null, receivedOn: day('2026-03-02'), dueOn: day('2026-03-23'),
  contactCount: 1, findingCount: 1, supplementCount: 0, rated: false, version: 7, ...over
})

/** One well-formed command of every name, given to a case of `aCase`. */
export const commandOf: { readonly [N in CaseCommandName]: Extract<CaseCommand, { type: N }> } = {
  accept: { type: 'accept', unitId: 'ageing', note: null },
  decline: { type: 'decline', reason: 'not-our-duty', doorId: 'veterans', explanation: '退役军人事务由退役军人事务局办理' },
  reroute: { type: 'reroute', unitId: 'ageing', reason: '属老龄工作' },
  sign: { type: 'sign' },
  'record-contact': { type: 'record-contact', method: 'phone', outcome: 'reached', note: '本人接听' },
  'record-finding': { type: 'record-finding', text: '银行卡失效' },
  'draft-reply': { type: 'draft-reply', text: '已补发' },
  'return-reply': { type: 'return-reply', reason: '写明金额' },
  'approve-reply': { type: 'approve-reply', text: '已补发', edited: false },
  supplement: { type: 'supplement', text: '还有一个月' },
  rate: { type: 'rate', solved: 'yes', treated: 5, comment: null },
  close: { type: 'close' }
}

/** Every status, in the order a case passes them. */
export const everyStatus: readonly CaseStatus[] = ['submitted', 'accepted', 'handling', 'drafted', 'answered', 'closed', 'declined']

/** Every command name. */
export const everyCommand = Object.keys(commandOf) as CaseCommandName[]
