import type { Case } from '../case/case.ts'
import { type Decision, type Facts, refuse } from '../case/decision.ts'
import { answeredStatuses } from '../case/statuses.ts'
import { publicationWorkflow } from './workflow.ts'

/** Why an answer is kept from the public (domain.md §1.3). */
export type WithholdReason = 'citizen-asked' | 'minor' | 'health-or-violence' | 'report' | 'benefit-privacy' | 'other'

/** Why a published answer is taken down: 本人要求, 泄露个人信息, 内容有误, 依规定不应公开, 其他. */
export type WithdrawReason = 'citizen-asked' | 'identifying' | 'wrong' | 'should-not-be-public' | 'other'

/**
 * What the class of the text says to publishing it (domain.md §1.3): `never` is not overridden by anybody,
 * `statistics-only` by the legal reviewer with a reason; `reason` is the sentence that says why.
 */
export type Classed = { publication: 'public' | 'masked' | 'statistics-only' | 'never', reason: string, overriddenBecause: string | null }

/** A command on the public copy with what it carries. `answerNo` is GK and the digits of the case number. */
export type PublicationCommand =
  | { type: 'prepare', classed?: Classed }
  | { type: 'correct', classed?: Classed, reason: string }
  | { type: 'return', reason: string }
  | { type: 'publish', answerNo: string, correction?: string }
  | { type: 'withhold', reason: WithholdReason, note: string }
  | { type: 'withdraw', reason: WithdrawReason, note: string }

const classRefusal = (command: PublicationCommand) => {
  const classed = command.type === 'prepare' || command.type === 'correct' ? command.classed : undefined
  if (classed?.publication === 'never') return 'never-public'
  return classed?.publication === 'statistics-only' && classed.overriddenBecause === null ? 'statistics-only' : null
}

// What takes words away from the public is never refused for what the words are.
const takesAway = (command: PublicationCommand): boolean => command.type === 'withhold' || command.type === 'withdraw'

/**
 * Decides a command on the public copy. Refuses before the answer has reached the citizen, when the citizen keeps it
 * private, what is never public, and when the person who prepared a version would also publish it (个人信息保护法 第25条:
 * separate consent; second person). Withdrawing needs one person only: harm does not wait for a second.
 */
export const decidePublication = (command: PublicationCommand, kase: Case, { actorId }: Facts): Decision => {
  const publication = publicationWorkflow[kase.publication][command.type]
  if (!publication || !answeredStatuses.includes(kase.status)) return refuse('not-allowed-in-this-status')
  if (!takesAway(command)) {
    const kept = neverPublic(kase)
    if (kept) return refuse(kept.reason === 'citizen-asked' ? 'citizen-keeps-private' : 'never-public')
    const refusal = classRefusal(command)
    if (refusal) return refuse(refusal)
  }
  const next: Case = { ...kase, publication, version: kase.version + 1 }

  switch (command.type) {
    case 'prepare':
      return { ok: true, next: { ...next, preparerId: actorId }, events: [{ type: 'publication-prepared' }] }
    case 'correct':
      return { ok: true, next: { ...next, preparerId: actorId }, events: [{ type: 'publication-correction-prepared', reason: command.reason }] }
    case 'return':
      return { ok: true, next, events: [{ type: 'publication-returned', reason: command.reason }] }
    case 'publish': {
      if (kase.preparerId === actorId) return refuse('same-person')
      const { answerNo, correction = '' } = command
      const event = kase.publication === 'correcting' ? { type: 'publication-corrected', answerNo, reason: correction } as const : { type: 'publication-published', answerNo } as const
      return { ok: true, next, events: [event] }
    }
    case 'withhold':
      return { ok: true, next, events: [{ type: 'publication-withheld', reason: command.reason, note: command.note }] }
    case 'withdraw':
      return { ok: true, next, events: [{ type: 'publication-withdrawn', reason: command.reason, note: command.note }] }
    default:
      return command satisfies never
  }
}

/**
 * Why the text of this case is never public (domain.md §1.3): the reason it is counted under and the sentence told to staff;
 * `null` when none applies. What a rule forbids comes first: there the citizen's wish was not asked.
 */
export const neverPublic = ({ type, identity, urgency, publicity }: Pick<Case, 'type' | 'identity' | 'urgency' | 'publicity'>): { reason: WithholdReason, note: string } | null => {
  if (type === 'report') return { reason: 'report', note: '举报件不公开，只计入统计' }
  if (identity === 'confidential') return { reason: 'other', note: '保密件不公开，只计入统计' }
  if (urgency === 'child') return { reason: 'minor', note: '涉未成年人受侵害，不公开，只计入统计' }
  if (urgency === 'danger') return { reason: 'health-or-violence', note: '人身急难，不公开，只计入统计' }
  return publicity === 'private' ? { reason: 'citizen-asked', note: '本人选择不公开' } : null
}
