import { type Case, type CaseCommand, type Decision, type Facts, refuse } from './case.ts'
import { nextStatus } from './workflow.ts'

const SUPPLEMENTS = 20

/**
 * Decides a command on a case: whether the status admits it, whether its conditions hold, and what then happened.
 * Refuses with a reason instead of throwing. Reads no clock: `facts.today` is a Day in Asia/Shanghai.
 */
export const decide = (command: CaseCommand, kase: Case, facts: Facts): Decision => {
  const status = nextStatus(kase.status, command.type)
  if (!status) return refuse('not-allowed-in-this-status')
  const next: Case = { ...kase, status, version: kase.version + 1 }

  switch (command.type) {
    case 'accept':
      return { ok: true, next: { ...next, unitId: command.unitId }, events: [{ type: 'case-accepted', unitId: command.unitId, note: command.note, dueOn: kase.dueOn }] }
    case 'decline': {
      const { reason, doorId, explanation } = command
      return { ok: true, next, events: [{ type: 'case-declined', reason, doorId, explanation }] }
    }
    case 'reroute': {
      if (command.unitId === kase.unitId) return refuse('same-unit')
      return { ok: true, next: { ...next, unitId: command.unitId, handlerId: null }, events: [{ type: 'case-rerouted', unitId: command.unitId, fromUnitId: kase.unitId, reason: command.reason }] }
    }
    case 'sign':
      return { ok: true, next: { ...next, handlerId: facts.actorId }, events: [{ type: 'case-signed' }] }
    case 'record-contact': {
      const { method, outcome, note } = command
      return { ok: true, next: { ...next, contactCount: kase.contactCount + 1 }, events: [{ type: 'contact-recorded', method, outcome, note }] }
    }
    case 'record-finding':
      return { ok: true, next: { ...next, findingCount: kase.findingCount + 1 }, events: [{ type: 'finding-recorded', text: command.text }] }
    case 'draft-reply': case 'return-reply': case 'approve-reply':
      return decideReply(command, next, kase, facts)
    case 'supplement': case 'rate': case 'close':
      return decideCitizen(command, next, kase)
    default:
      return command satisfies never
  }
}

type ReplyCommand = Extract<CaseCommand, { type: 'draft-reply' | 'return-reply' | 'approve-reply' }>

const decideReply = (command: ReplyCommand, next: Case, kase: Case, { actorId, today }: Facts): Decision => {
  switch (command.type) {
    case 'draft-reply':
      // Proof of contact: in the sampled "not satisfied" ratings the cause was 承办单位未联系当事人 (domain.md §1.1 A2).
      if (kase.contactCount === 0) return refuse('contact-missing')
      if (kase.findingCount === 0) return refuse('finding-missing')
      return { ok: true, next: { ...next, replyStatus: 'drafted', drafterId: actorId }, events: [{ type: 'reply-drafted', text: command.text }] }
    case 'return-reply':
      return { ok: true, next: { ...next, replyStatus: 'returned' }, events: [{ type: 'reply-returned', reason: command.reason }] }
    case 'approve-reply': {
      if (kase.drafterId === actorId) return refuse('same-person')
      // A citizen who chose 不公开 has decided the publication: nobody is asked again.
      const kept = kase.publicity === 'private'
      return {
        ok: true,
        next: { ...next, replyStatus: 'approved', publication: kept ? 'withheld' : kase.publication },
        events: [
          { type: 'reply-approved', edited: command.edited },
          { type: 'case-answered', text: command.text, overdue: today > kase.dueOn },
          ...(kept ? [{ type: 'publication-withheld', reason: 'citizen-asked', note: '本人选择不公开' } as const] : [])
        ]
      }
    }
    default:
      return command satisfies never
  }
}

type CitizenCommand = Extract<CaseCommand, { type: 'supplement' | 'rate' | 'close' }>

const decideCitizen = (command: CitizenCommand, next: Case, kase: Case): Decision => {
  switch (command.type) {
    case 'supplement':
      if (kase.supplementCount >= SUPPLEMENTS) return refuse('too-many-supplements')
      return { ok: true, next: { ...next, supplementCount: kase.supplementCount + 1 }, events: [{ type: 'case-supplemented', text: command.text }] }
    case 'rate': {
      if (kase.rated) return refuse('already-rated')
      const { solved, treated, comment } = command
      const closing = kase.status === 'closed' ? [] : [{ type: 'case-closed', by: 'rating' } as const]
      return { ok: true, next: { ...next, rated: true }, events: [{ type: 'case-rated', solved, treated, comment }, ...closing] }
    }
    case 'close':
      return { ok: true, next, events: [{ type: 'case-closed', by: 'time' }] }
    default:
      return command satisfies never
  }
}
