import { addDays } from '../calendar/day.ts'
import type { PauseReason } from '../clock/clock.ts'
import type { Case } from './case.ts'
import { behindWall, type Decision, type Facts, refuse } from './decision.ts'
import type { CaseEvent } from './events.ts'
import { done, type Rules } from './rules.ts'

/** A pause never lasts longer than this many days: then the clocks go on by themselves (lessons.md §3.3). */
export const LONGEST_PAUSE_DAYS = 90

type Asked = { items: readonly string[], until: Case['receivedOn'], explanation: string }

const stopClocks = (next: Case, reason: PauseReason, until: Case['receivedOn'], { today }: Facts, first: CaseEvent[], explanation: string): Decision => {
  if (until <= today) return refuse('pause-in-the-past')
  if (until > addDays(today, LONGEST_PAUSE_DAYS)) return refuse('pause-too-long')
  return done({ ...next, pause: { reason, since: today, until } }, ...first, { type: 'clock-paused', reason, until, explanation })
}

const askFor = ({ items, until, explanation }: Asked, next: Case, facts: Facts, reason: string | null): Decision => {
  if (next.pause) return refuse('already-paused')
  if (items.length === 0) return refuse('correction-incomplete')
  const event: CaseEvent = { type: 'correction-requested', items, until, explanation, approvedBy: reason === null ? null : facts.actorId, reason }
  return stopClocks({ ...next, correctionCount: next.correctionCount + 1 }, 'correction', until, facts, [event], explanation)
}

type HandlingCommand =
  | 'sign' | 'object' | 'plan' | 'record-contact' | 'record-finding' | 'record-visit' | 'add-evidence' | 'consult' | 'give-opinion' | 'recuse'
  | 'request-correction' | 'request-more' | 'pause' | 'resume' | 'end-pause' | 'ask-extension' | 'extend' | 'refuse-extension'

// 逾期不补正: an application for a document is given up (政府信息公开条例 第30条), any other matter goes on with what there is.
const lapseNote = ({ pause, path }: Case): string | null => {
  if (pause?.reason !== 'correction') return null
  return path === 'disclosure' ? '到期没有收到补正材料，视为放弃申请' : '到期没有收到补正材料，按已有材料继续办理'
}

/** What the unit does: investigate, ask, wait, be given more time. */
export const handlingRules: Rules<HandlingCommand> = {
  sign: (_command, next, _kase, { actorId }) => done({ ...next, handlerId: actorId }, { type: 'case-signed' }),
  object: ({ reason, suggestedUnitId }, next, kase) =>
    done({ ...next, handBacks: kase.handBacks + 1 }, { type: 'duty-objected', unitId: kase.unitId, reason, suggestedUnitId }),
  plan: ({ text }, next) => done(next, { type: 'plan-made', text }),
  'record-contact': ({ method, outcome, note }, next, kase) => done({ ...next, contactCount: kase.contactCount + 1 }, { type: 'contact-recorded', method, outcome, note }),
  'record-finding': ({ text }, next, kase) => done({ ...next, findingCount: kase.findingCount + 1 }, { type: 'finding-recorded', text }),
  'record-visit': ({ on, place, investigators, met, text }, next, kase, { today }) => {
    // Two at the door at least, as 低保办法 第15–16条 asks of its investigations.
    if (new Set(investigators).size < 2) return refuse('two-investigators')
    if (on > today) return refuse('pause-in-the-past')
    return done({ ...next, findingCount: kase.findingCount + 1 }, { type: 'visit-recorded', on, place, investigators, met, text })
  },
  'add-evidence': ({ fileIds, note }, next) => done(next, { type: 'evidence-added', fileIds, note }),
  consult: ({ unitId, question, until }, next, kase, facts) => {
    if (unitId === kase.unitId) return refuse('same-unit')
    const walled = behindWall(unitId, kase, facts)
    if (walled) return refuse(walled)
    if (kase.jointUnits.includes(unitId)) return refuse('already-consulted')
    if (until < facts.today) return refuse('pause-in-the-past')
    return done({ ...next, jointUnits: [...kase.jointUnits, unitId] }, { type: 'unit-consulted', unitId, question, until })
  },
  'give-opinion': ({ unitId, text }, next, kase) => done({ ...next, jointUnits: kase.jointUnits.filter((each) => each !== unitId) }, { type: 'opinion-given', unitId, text }),
  recuse: ({ staffId, reason }, next, kase) => {
    const handlerId = kase.handlerId === staffId ? null : kase.handlerId
    return done({ ...next, handlerId, recused: [...new Set([...kase.recused, staffId])] }, { type: 'person-recused', staffId, reason })
  },
  'request-correction': (command, next, _kase, facts) => askFor(command, next, facts, null),
  'request-more': (command, next, _kase, facts) => askFor(command, next, facts, command.reason),
  pause: ({ reason, until, explanation }, next, _kase, facts) => stopClocks(next, reason, until, facts, [], explanation),
  resume: ({ note }, next) => done({ ...next, pause: null }, { type: 'clock-resumed', by: 'staff', note }),
  'end-pause': (_command, next, kase) => done({ ...next, pause: null }, { type: 'clock-resumed', by: 'time', note: lapseNote(kase) }),
  'ask-extension': ({ reason }, next) => done({ ...next, extensionAsked: true }, { type: 'extension-asked', reason }),
  extend: ({ ruleId, amount, reason }, next) => done({ ...next, extensionAsked: false, extended: true }, { type: 'extension-granted', ruleId, amount, reason }),
  'refuse-extension': ({ reason }, next) => done({ ...next, extensionAsked: false }, { type: 'extension-refused', reason })
}
