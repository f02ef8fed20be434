import type { Case } from '../case/case.ts'
import { type Decision, type Facts, refuse } from '../case/decision.ts'
import { publicationWorkflow } from './workflow.ts'

/** Why an answer is kept from the public (domain.md §1.3). */
export type WithholdReason = 'citizen-asked' | 'minor' | 'health-or-violence' | 'report' | 'benefit-privacy' | 'other'

/** A command on the public copy with what it carries. `answerNo` is GK and the digits of the case number. */
export type PublicationCommand =
  | { type: 'prepare' }
  | { type: 'return', reason: string }
  | { type: 'publish', answerNo: string }
  | { type: 'withhold', reason: WithholdReason, note: string }

/**
 * Decides a command on the public copy. Refuses before the answer has reached the citizen, when the citizen keeps it
 * private, and when the person who prepared it would also publish it (个人信息保护法 第25条: separate consent; second person).
 */
export const decidePublication = (command: PublicationCommand, kase: Case, { actorId }: Facts): Decision => {
  const publication = publicationWorkflow[kase.publication][command.type]
  if (!publication || (kase.status !== 'answered' && kase.status !== 'closed')) return refuse('not-allowed-in-this-status')
  if (command.type !== 'withhold') {
    if (kase.publicity === 'private') return refuse('citizen-keeps-private')
    if (neverPublic(kase) !== null) return refuse('never-public')
  }
  const next: Case = { ...kase, publication, version: kase.version + 1 }

  switch (command.type) {
    case 'prepare':
      return { ok: true, next: { ...next, preparerId: actorId }, events: [{ type: 'publication-prepared' }] }
    case 'return':
      return { ok: true, next, events: [{ type: 'publication-returned', reason: command.reason }] }
    case 'publish':
      if (kase.preparerId === actorId) return refuse('same-person')
      return { ok: true, next, events: [{ type: 'publication-published', answerNo: command.answerNo }] }
    case 'withhold':
      return { ok: true, next, events: [{ type: 'publication-withheld', reason: command.reason, note: command.note }] }
    default:
      return command satisfies never
  }
}

/** Types of case whose text is never public, with the reason told to staff (domain.md §1.3); `null` when none applies. */
export const neverPublic = (kase: Pick<Case, 'type' | 'publicity'>): string | null => {
  if (kase.publicity === 'private') return '群众选择不公开'
  if (kase.type === 'report') return '举报件不公开，只计入统计'
  return null
}
