import { refuse } from './decision.ts'
import { done, type Rules } from './rules.ts'

type OversightCommand = 'supervise' | 'report-progress' | 'end-supervision' | 'instruct' | 'hold-accountable' | 'call-back' | 'record-upper-review'

/** What leaders and the supervisor record: 督办 with feedback and evidence, 批示, 责任追究, 回访, 复查复核. */
export const oversightRules: Rules<OversightCommand> = {
  supervise: ({ reason, instruction, until }, next, _kase, { today }) =>
    until < today ? refuse('pause-in-the-past') : done({ ...next, supervisedUntil: until }, { type: 'supervision-opened', reason, instruction, until }),
  'report-progress': ({ text }, next) => done(next, { type: 'progress-reported', text }),
  'end-supervision': ({ evidence }, next) => done({ ...next, supervisedUntil: null }, { type: 'supervision-ended', evidence }),
  instruct: ({ text }, next) => done(next, { type: 'leader-instructed', text }),
  'hold-accountable': ({ text }, next) => done(next, { type: 'accountability-recorded', text }),
  'call-back': ({ reached, note }, next) => done(next, { type: 'called-back', reached, note }),
  'record-upper-review': ({ authority, result, on, note }, next) => done(next, { type: 'upper-review-recorded', authority, result, on, note })
}
