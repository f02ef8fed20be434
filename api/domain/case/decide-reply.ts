import { neverPublic } from '../publishing/decide.ts'
import { isPerfunctory, missingParts, needsFourParts } from '../reply/check-reply.ts'
import type { Case } from './case.ts'
import type { Outcome } from './commands.ts'
import { type CaseRefusal, type Decision, type Facts, refuse } from './decision.ts'
import type { CaseEvent } from './events.ts'
import { done, type Rules } from './rules.ts'
import { needsLegalReview } from './workflow.ts'

const lacks = (text: string, kase: Case): CaseRefusal | null => {
  if (isPerfunctory(text)) return 'reply-perfunctory'
  return needsFourParts(kase.type) && missingParts(text).length > 0 ? 'reply-incomplete' : null
}

/** The reply reaches the citizen. Where it is never public, that is said at once and nobody is asked again. */
const answer = (next: Case, kase: Case, text: string, { today }: Facts, first: CaseEvent, outcome?: Outcome): Decision => {
  const kept = kase.publication === 'none' ? neverPublic(kase) : null
  return done({ ...next, replyStatus: 'approved', publication: kept ? 'withheld' : kase.publication },
    first,
    // Lateness is frozen in the moment it happens (lessons.md §1 row 11).
    { type: 'case-answered', text, overdue: today > kase.dueOn, ...(outcome ? { outcome } : {}) },
    ...(kept ? [{ type: 'publication-withheld', ...kept } as const] : []))
}

/** The reply: drafted on proof, approved by a second person, cleared by the legal reviewer where the matter asks for it. */
export const replyRules: Rules<'draft-reply' | 'return-reply' | 'approve-reply' | 'clear-reply'> = {
  'draft-reply': ({ text, outcome }, next, kase, { actorId }) => {
    const refusal = lacks(text, kase)
    if (refusal) return refuse(refusal)
    return done({ ...next, replyStatus: 'drafted', drafterId: actorId }, { type: 'reply-drafted', text, ...(outcome ? { outcome } : {}) })
  },
  'return-reply': ({ reason }, next) => done({ ...next, replyStatus: 'returned' }, { type: 'reply-returned', reason }),
  'approve-reply': ({ text, edited, outcome }, next, kase, facts) => {
    const refusal = lacks(text, kase)
    if (refusal) return refuse(refusal)
    const approved: CaseEvent = { type: 'reply-approved', edited }
    return needsLegalReview(kase) ? done(next, approved) : answer(next, kase, text, facts, approved, outcome)
  },
  'clear-reply': ({ text, edited, outcome }, next, kase, facts) => {
    const refusal = lacks(text, kase)
    return refusal ? refuse(refusal) : answer(next, kase, text, facts, { type: 'reply-cleared', edited }, outcome)
  }
}
