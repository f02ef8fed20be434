import { behindWall, refuse } from './decision.ts'
import { done, type Rules } from './rules.ts'

type IntakeCommand =
  | 'accept' | 'decline' | 'forward' | 'reroute' | 'uphold' | 'arbitrate' | 'merge' | 'split'
  | 'mark-urgent' | 'set-path' | 'set-identity' | 'name-accused' | 'confirm-receipt'

/** What the first receiver and the leaders decide: whose case it is and what kind of matter. */
export const intakeRules: Rules<IntakeCommand> = {
  accept: ({ unitId, note, path, receiver }, next, kase, facts) => {
    const walled = behindWall(unitId, kase, facts)
    if (walled) return refuse(walled)
    return done({ ...next, unitId, path: path ?? kase.path }, { type: 'case-accepted', unitId, note, dueOn: kase.dueOn, ...(receiver ? { receiver } : {}) },
      ...(path && path !== kase.path ? [{ type: 'path-set', path, reason: '受理时核定' } as const] : []))
  },
  decline: ({ reason, doorId, explanation, firstCaseNo = null }, next) => {
    if (firstCaseNo === next.caseNo) return refuse('same-case')
    return done(next, { type: 'case-declined', reason, doorId, explanation, ...(firstCaseNo ? { firstCaseNo } : {}) })
  },
  forward: ({ doorId, receiver, handedOver, explanation }, next) => done(next, { type: 'case-forwarded', doorId, receiver, handedOver, explanation }),
  reroute: ({ unitId, reason, receiver, handedOver }, next, kase, facts) => {
    if (unitId === kase.unitId) return refuse('same-unit')
    const walled = behindWall(unitId, kase, facts)
    if (walled) return refuse(walled)
    return done({ ...next, unitId, handlerId: null }, {
      type: 'case-rerouted', unitId, fromUnitId: kase.unitId, reason, ...(receiver ? { receiver } : {}), ...(handedOver?.length ? { handedOver } : {})
    })
  },
  uphold: ({ reason }, next, kase) => done(next, { type: 'objection-refused', unitId: kase.unitId, reason }),
  arbitrate: ({ unitId, reason }, next, kase, facts) => {
    const walled = behindWall(unitId, kase, facts)
    if (walled) return refuse(walled)
    return done({ ...next, unitId, handlerId: null, arbitrated: true }, { type: 'objection-arbitrated', unitId, fromUnitId: kase.unitId, reason })
  },
  merge: ({ intoCaseNo, reason }, next) => intoCaseNo === next.caseNo ? refuse('same-case') : done({ ...next, pause: null }, { type: 'case-merged', intoCaseNo, reason }),
  split: ({ parts, reason }, next) => parts.length === 0 ? refuse('nothing-to-split') : done(next, { type: 'case-split', parts, reason }),
  'mark-urgent': ({ urgency, reason }, next) => done({ ...next, urgency }, { type: 'urgency-marked', urgency, reason }),
  'set-path': ({ path, reason }, next) => done({ ...next, path }, { type: 'path-set', path, reason }),
  'set-identity': ({ identity, reason }, next, kase) => {
    // The promise of secrecy is the citizen's: staff may give it, never take it back (信访工作条例 第30条).
    if (kase.identity === 'confidential' && identity !== 'confidential') return refuse('not-allowed-in-this-status')
    return done({ ...next, identity }, { type: 'identity-set', identity, reason })
  },
  'name-accused': ({ accused, reason }, next, kase) => {
    const all = [...new Set([...kase.accused, ...accused])]
    if (kase.unitId !== null && all.includes(kase.unitId)) return refuse('unit-accused')
    // Nobody waits for the opinion of whom it accuses.
    return done({ ...next, accused: all, jointUnits: kase.jointUnits.filter((unit) => !all.includes(unit)) }, { type: 'accused-named', accused, reason })
  },
  'confirm-receipt': (_command, next) => done(next, { type: 'receipt-confirmed' })
}
