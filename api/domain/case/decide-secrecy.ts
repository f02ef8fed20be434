import { refuse } from './decision.ts'
import { done, type Rules } from './rules.ts'

type SecrecyCommand = 'keep' | 'name-keeper' | 'retype' | 'settle-leak'

/** Who keeps the secret of a confidential case, that its words were told anew, and that a leak was dealt with. */
export const secrecyRules: Rules<SecrecyCommand> = {
  keep: (_command, next, _kase, { actorId }) => done({ ...next, keepers: [actorId] }, { type: 'keeper-named', staffId: actorId, reason: null }),
  'name-keeper': ({ staffId, reason }, next, kase) => {
    if (kase.recused.includes(staffId)) return refuse('person-recused')
    if (kase.keepers.includes(staffId)) return refuse('same-person')
    return done({ ...next, keepers: [...kase.keepers, staffId] }, { type: 'keeper-named', staffId, reason })
  },
  retype: (_command, next) => done(next, { type: 'case-retyped' }),
  'settle-leak': ({ note }, next) => done({ ...next, frozen: false }, { type: 'leak-settled', note })
}
