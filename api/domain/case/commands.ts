import type { Day } from '../calendar/day.ts'
import type { PauseReason } from '../clock/clock.ts'
import type { LegalPath } from '../clock/paths.ts'
import type { IdentityLevel, Urgency } from './case.ts'

export type ContactRecord = { method: 'phone' | 'visit' | 'in-person' | 'message', outcome: 'reached' | 'no-answer' | 'refused', note: string }
export type DeclineReason = 'not-our-duty' | 'statutory-path' | 'duplicate' | 'unclear' | 'other'
/** 走访 by two investigators at least; `place` and `met` are words, never identity numbers. */
export type VisitRecord = { on: Day, place: string, investigators: readonly string[], met: string, text: string }
/** 属实, 部分属实, 不属实, 不实信息澄清; `none` where there is nothing to verify (咨询, 建议). */
export type Outcome = 'true' | 'partly-true' | 'untrue' | 'clarified' | 'none'
/** A matter cut out of a case that holds several (拆分). */
export type SplitPart = { caseNo: string, title: string, statement: string, unitId: string | null }

/** A command with what it carries. Names match the workflow table. */
export type CaseCommand =
  // 首接
  | { type: 'accept', unitId: string, note: string | null, path?: LegalPath, receiver?: string | null }
  | { type: 'decline', reason: DeclineReason, doorId: string | null, explanation: string, firstCaseNo?: string | null }
  | { type: 'forward', doorId: string, receiver: string, handedOver: readonly string[], explanation: string }
  | { type: 'reroute', unitId: string, reason: string, receiver?: string | null, handedOver?: readonly string[] }
  | { type: 'uphold', reason: string }
  | { type: 'arbitrate', unitId: string, reason: string }
  | { type: 'merge', intoCaseNo: string, reason: string }
  | { type: 'split', parts: readonly SplitPart[], reason: string }
  | { type: 'mark-urgent', urgency: Urgency, reason: string }
  | { type: 'set-path', path: LegalPath, reason: string }
  | { type: 'set-identity', identity: IdentityLevel, reason: string }
  | { type: 'name-accused', accused: readonly string[], reason: string }
  | { type: 'confirm-receipt' }
  // 保密
  | { type: 'keep' }
  | { type: 'name-keeper', staffId: string, reason: string }
  | { type: 'retype' }
  | { type: 'settle-leak', note: string }
  // 办理
  | { type: 'sign' }
  | { type: 'object', reason: string, suggestedUnitId: string | null }
  | { type: 'plan', text: string }
  | ({ type: 'record-contact' } & ContactRecord)
  | { type: 'record-finding', text: string }
  | ({ type: 'record-visit' } & VisitRecord)
  | { type: 'add-evidence', fileIds: readonly string[], note: string }
  | { type: 'consult', unitId: string, question: string, until: Day }
  | { type: 'give-opinion', unitId: string, text: string }
  | { type: 'recuse', staffId: string, reason: string }
  | { type: 'request-correction', items: readonly string[], until: Day, explanation: string }
  | { type: 'request-more', items: readonly string[], until: Day, explanation: string, reason: string }
  | { type: 'pause', reason: Exclude<PauseReason, 'correction'>, until: Day, explanation: string }
  | { type: 'resume', note: string }
  | { type: 'ask-extension', reason: string }
  | { type: 'extend', ruleId: string, amount: number, reason: string }
  | { type: 'refuse-extension', reason: string }
  // 答复
  | { type: 'draft-reply', text: string, outcome?: Outcome }
  | { type: 'return-reply', reason: string }
  | { type: 'approve-reply', text: string, edited: boolean, outcome?: Outcome }
  | { type: 'clear-reply', text: string, edited: boolean, outcome?: Outcome }
  // 督办
  | { type: 'supervise', reason: string, instruction: string, until: Day }
  | { type: 'report-progress', text: string }
  | { type: 'end-supervision', evidence: string }
  | { type: 'instruct', text: string }
  | { type: 'hold-accountable', text: string }
  | { type: 'call-back', reached: boolean, note: string }
  | { type: 'record-upper-review', authority: string, result: 'asked' | 'upheld' | 'changed' | 'sent-back', on: Day, note: string }
  // 群众
  | { type: 'supplement', text: string }
  | { type: 'correct', text: string, items: readonly number[], fileIds?: readonly string[] }
  | { type: 'confirm-contact', contacted: boolean }
  | { type: 'rate', solved: 'yes' | 'partly' | 'no', treated: number, comment: string | null }
  | { type: 'ask-again', text: string }
  | { type: 'withdraw', reason: string }
  | { type: 'report-leak', text: string }
  // 系统
  | { type: 'close' }
  | { type: 'end-pause' }
  | { type: 'archive' }
