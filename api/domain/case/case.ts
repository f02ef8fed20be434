import type { Day } from '../calendar/day.ts'
import type { PublicationStatus } from '../publishing/workflow.ts'
import type { CaseStatus } from './workflow.ts'

/** 咨询, 求助, 投诉, 举报, 建议. */
export type CaseType = 'consultation' | 'help' | 'complaint' | 'report' | 'suggestion'

/** What decisions about a case rest on. `contactCount` and `findingCount` are logged records since filing. */
export type Case = {
  readonly id: string
  readonly caseNo: string
  readonly type: CaseType
  readonly status: CaseStatus
  readonly replyStatus: 'none' | 'drafted' | 'returned' | 'approved'
  readonly publication: PublicationStatus
  readonly publicity: 'public' | 'private'
  readonly unitId: string | null
  readonly handlerId: string | null
  readonly drafterId: string | null
  readonly preparerId: string | null
  readonly receivedOn: Day
  readonly dueOn: Day
  readonly contactCount: number
  readonly findingCount: number
  readonly supplementCount: number
  readonly rated: boolean
  readonly version: number
}

export type ContactRecord = { method: 'phone' | 'visit' | 'in-person' | 'message', outcome: 'reached' | 'no-answer' | 'refused', note: string }
export type DeclineReason = 'not-our-duty' | 'statutory-path' | 'duplicate' | 'unclear' | 'other'

/** A command with what it carries. Names match the workflow table. */
export type CaseCommand =
  | { type: 'accept', unitId: string, note: string | null }
  | { type: 'decline', reason: DeclineReason, doorId: string | null, explanation: string }
  | { type: 'reroute', unitId: string, reason: string }
  | { type: 'sign' }
  | ({ type: 'record-contact' } & ContactRecord)
  | { type: 'record-finding', text: string }
  | { type: 'draft-reply', text: string }
  | { type: 'return-reply', reason: string }
  | { type: 'approve-reply', text: string, edited: boolean }
  | { type: 'supplement', text: string }
  | { type: 'rate', solved: 'yes' | 'partly' | 'no', treated: number, comment: string | null }
  | { type: 'close' }

/** What happened, as it is stored for ever in case_event: `type` is the column, the rest its data. */
export type CaseEvent =
  | { type: 'case-submitted', dueOn: Day, provisional: boolean, ruleId: string, calendar: string }
  | { type: 'case-accepted', unitId: string, note: string | null, dueOn: Day }
  | { type: 'case-declined', reason: DeclineReason, doorId: string | null, explanation: string }
  | { type: 'case-rerouted', unitId: string, fromUnitId: string | null, reason: string }
  | { type: 'case-signed' }
  | ({ type: 'contact-recorded' } & ContactRecord)
  | { type: 'finding-recorded', text: string }
  | { type: 'reply-drafted', text: string }
  | { type: 'reply-returned', reason: string }
  | { type: 'reply-approved', edited: boolean }
  | { type: 'case-answered', text: string, overdue: boolean }
  | { type: 'case-supplemented', text: string }
  | { type: 'case-rated', solved: 'yes' | 'partly' | 'no', treated: number, comment: string | null }
  | { type: 'case-closed', by: 'rating' | 'time' }
  | { type: 'contact-revealed' }
  | { type: 'publication-prepared' }
  | { type: 'publication-returned', reason: string }
  | { type: 'publication-published', answerNo: string }
  | { type: 'publication-withheld', reason: string, note: string }

/** Why a command is refused. The wording a person reads is chosen at the edge. */
export type CaseRefusal =
  | 'not-allowed-in-this-status' | 'contact-missing' | 'finding-missing' | 'same-person' | 'same-unit'
  | 'already-rated' | 'too-many-supplements' | 'citizen-keeps-private' | 'never-public'

/** The outcome of deciding: the next state with what happened, or why not. */
export type Decision = { ok: true, next: Case, events: readonly CaseEvent[] } | { ok: false, refusal: CaseRefusal }

/** What is true at the moment of deciding: who acts and which day it is. */
export type Facts = { actorId: string, today: Day }

/** Builds the negative outcome. */
export const refuse = (refusal: CaseRefusal): Decision => ({ ok: false, refusal })
