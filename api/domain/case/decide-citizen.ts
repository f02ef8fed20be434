import type { CaseEvent } from './events.ts'
import { done, type Rules } from './rules.ts'

type CitizenCommand = 'supplement' | 'correct' | 'confirm-contact' | 'rate' | 'ask-again' | 'withdraw' | 'report-leak' | 'close' | 'archive'

/** What the citizen does with their case, and what time does with it. */
export const citizenRules: Rules<CitizenCommand> = {
  supplement: ({ text }, next, kase) => done({ ...next, supplementCount: kase.supplementCount + 1 }, { type: 'case-supplemented', text }),
  correct: ({ text, items, fileIds = [] }, next) => done({ ...next, pause: null }, { type: 'correction-given', text, items, fileIds }, { type: 'clock-resumed', by: 'citizen', note: null }),
  'confirm-contact': ({ contacted }, next) => done(next, { type: 'contact-confirmed', contacted }),
  rate: ({ solved, treated, comment }, next, kase) => {
    const closing: CaseEvent[] = kase.status === 'closed' ? [] : [{ type: 'case-closed', by: 'rating' }]
    return done({ ...next, rated: true, solved }, { type: 'case-rated', solved, treated, comment }, ...closing)
  },
  // A second round is a new handling with clocks of its own; the first answer and its lateness stay as they are.
  'ask-again': ({ text }, next) => done({
    ...next, round: 2, replyStatus: 'none', drafterId: null, handlerId: null, contactCount: 0, findingCount: 0, extended: false, extensionAsked: false, rated: false, solved: null
  }, { type: 'asked-again', text }),
  withdraw: ({ reason }, next) => done({ ...next, pause: null }, { type: 'case-withdrawn', reason }),
  'report-leak': ({ text }, next) => done({ ...next, frozen: true }, { type: 'leak-reported', text }),
  close: (_command, next) => done(next, { type: 'case-closed', by: 'time' }),
  archive: (_command, next) => done(next, { type: 'case-archived' })
}
