import type { Day } from '../calendar/day.ts'
import type { PauseReason } from '../clock/clock.ts'
import type { LegalPath } from '../clock/paths.ts'
import type { IdentityLevel, Urgency } from './case.ts'
import type { ContactRecord, DeclineReason, Outcome, SplitPart, VisitRecord } from './commands.ts'

/** A level of lateness (domain.md §2.5): 黄牌, 红牌, 挂牌督办. */
export type Light = 'yellow' | 'red' | 'listed'

/** What the citizen chose on filing; the intake confirms path and urgency. */
type Chosen = { path: LegalPath, urgency: Urgency, identity: IdentityLevel, accused: readonly string[] }

type Intake =
  | ({ type: 'case-submitted', dueOn: Day, provisional: boolean, ruleId: string, calendar: string } & Partial<Chosen>)
  | { type: 'case-accepted', unitId: string, note: string | null, dueOn: Day, receiver?: string | null }
  | { type: 'case-declined', reason: DeclineReason, doorId: string | null, explanation: string, firstCaseNo?: string | null }
  | { type: 'case-forwarded', doorId: string, receiver: string, handedOver: readonly string[], explanation: string }
  | { type: 'case-rerouted', unitId: string, fromUnitId: string | null, reason: string, receiver?: string | null, handedOver?: readonly string[] }
  | { type: 'objection-refused', unitId: string | null, reason: string }
  | { type: 'objection-arbitrated', unitId: string, fromUnitId: string | null, reason: string }
  | { type: 'case-merged', intoCaseNo: string, reason: string }
  | { type: 'case-joined', fromCaseNo: string, reason: string }
  | { type: 'case-split', parts: readonly SplitPart[], reason: string }
  | { type: 'case-cut-out', fromCaseNo: string }
  | { type: 'urgency-marked', urgency: Urgency, reason: string }
  | { type: 'path-set', path: LegalPath, reason: string }
  | { type: 'identity-set', identity: IdentityLevel, reason: string }
  | { type: 'accused-named', accused: readonly string[], reason: string }
  | { type: 'receipt-confirmed' }

type Secrecy =
  | { type: 'keeper-named', staffId: string, reason: string | null }
  | { type: 'case-retyped' }
  | { type: 'leak-settled', note: string }

type Handling =
  | { type: 'case-signed' }
  | { type: 'duty-objected', unitId: string | null, reason: string, suggestedUnitId: string | null }
  | { type: 'plan-made', text: string }
  | ({ type: 'contact-recorded' } & ContactRecord)
  | { type: 'finding-recorded', text: string }
  | ({ type: 'visit-recorded' } & VisitRecord)
  | { type: 'evidence-added', fileIds: readonly string[], note: string }
  | { type: 'unit-consulted', unitId: string, question: string, until: Day }
  | { type: 'opinion-given', unitId: string, text: string }
  | { type: 'person-recused', staffId: string, reason: string }
  | { type: 'correction-requested', items: readonly string[], until: Day, explanation: string, approvedBy: string | null, reason: string | null }
  | { type: 'clock-paused', reason: PauseReason, until: Day, explanation: string }
  | { type: 'clock-resumed', by: 'citizen' | 'staff' | 'time', note: string | null }
  | { type: 'extension-asked', reason: string }
  | { type: 'extension-granted', ruleId: string, amount: number, reason: string }
  | { type: 'extension-refused', reason: string }

type Answering =
  | { type: 'reply-drafted', text: string, outcome?: Outcome }
  | { type: 'reply-returned', reason: string }
  | { type: 'reply-approved', edited: boolean }
  | { type: 'reply-cleared', edited: boolean }
  | { type: 'case-answered', text: string, overdue: boolean, outcome?: Outcome }

type Oversight =
  | { type: 'supervision-opened', reason: string, instruction: string, until: Day }
  | { type: 'progress-reported', text: string }
  | { type: 'supervision-ended', evidence: string }
  | { type: 'leader-instructed', text: string }
  | { type: 'accountability-recorded', text: string }
  | { type: 'called-back', reached: boolean, note: string }
  | { type: 'upper-review-recorded', authority: string, result: 'asked' | 'upheld' | 'changed' | 'sent-back', on: Day, note: string }
  | { type: 'light-raised', ruleId: string, level: Light, on: Day }
  | { type: 'due-recounted', ruleId: string, from: Day, to: Day, calendar: string }

type Citizen =
  | { type: 'case-supplemented', text: string }
  | { type: 'correction-given', text: string, items: readonly number[], fileIds?: readonly string[] }
  | { type: 'contact-confirmed', contacted: boolean }
  | { type: 'case-rated', solved: 'yes' | 'partly' | 'no', treated: number, comment: string | null }
  | { type: 'asked-again', text: string }
  | { type: 'case-withdrawn', reason: string }
  | { type: 'leak-reported', text: string }
  | { type: 'case-closed', by: 'rating' | 'time' }
  | { type: 'mandate-recorded', relation: string, given: 'in-person' | 'signed-photo' | 'phone-recording' }
  | { type: 'mandate-revoked', by: 'person' | 'helper' }
  | { type: 'case-archived' }

type Publication =
  | { type: 'contact-revealed' }
  | { type: 'dossier-exported', audience: 'staff' | 'citizen' }
  | { type: 'publication-prepared' }
  | { type: 'publication-returned', reason: string }
  | { type: 'publication-published', answerNo: string }
  | { type: 'publication-withheld', reason: string, note: string }
  | { type: 'publication-correction-prepared', reason: string }
  | { type: 'publication-corrected', answerNo: string, reason: string }
  | { type: 'publication-withdrawn', reason: string, note: string }

/** What happened, as it is stored for ever in case_event: `type` is the column, the rest its data. */
export type CaseEvent = Intake | Secrecy | Handling | Answering | Oversight | Citizen | Publication
