import type { Case } from './case.ts'
import type { CaseEvent } from './events.ts'

/** What a clerk with paper can say of a case from its history. */
export type Told = Pick<Case, 'status' | 'unitId' | 'path' | 'round' | 'handBacks' | 'contactCount' | 'findingCount' | 'supplementCount' | 'correctionCount' | 'rated' | 'extended' | 'frozen' | 'keepers'>
  & { paused: boolean, supervised: boolean, waitingFor: readonly string[] }

const beginning: Told = {
  status: 'submitted', unitId: null, path: 'petition', round: 1, handBacks: 0, contactCount: 0, findingCount: 0, supplementCount: 0, correctionCount: 0,
  rated: false, extended: false, frozen: false, keepers: [], paused: false, supervised: false, waitingFor: []
}

const moved = (unitId: string): Partial<Told> => ({ status: 'accepted', unitId })

// The reply goes to the legal reviewer unless the answer follows in the same breath.
const step = (told: Told, event: CaseEvent, following: CaseEvent | undefined): Partial<Told> => {
  switch (event.type) {
    case 'case-accepted': case 'case-rerouted': case 'objection-arbitrated': return moved(event.unitId)
    case 'case-declined': return { status: 'declined' }
    case 'case-forwarded': return { status: 'forwarded' }
    case 'objection-refused': return { status: 'accepted' }
    case 'case-merged': return { status: 'merged', paused: false }
    case 'case-submitted': return event.path ? { path: event.path } : {}
    case 'path-set': return { path: event.path }
    case 'case-signed': case 'reply-returned': return { status: 'handling' }
    case 'duty-objected': return { status: 'objected', handBacks: told.handBacks + 1 }
    case 'contact-recorded': return { contactCount: told.contactCount + 1 }
    case 'finding-recorded': case 'visit-recorded': return { findingCount: told.findingCount + 1 }
    case 'unit-consulted': return { waitingFor: [...told.waitingFor, event.unitId] }
    case 'accused-named': return { waitingFor: told.waitingFor.filter((unit) => !event.accused.includes(unit)) }
    case 'opinion-given': return { waitingFor: told.waitingFor.filter((unit) => unit !== event.unitId) }
    case 'correction-requested': return { correctionCount: told.correctionCount + 1 }
    case 'clock-paused': return { paused: true }
    case 'clock-resumed': return { paused: false }
    case 'extension-granted': return { extended: true }
    case 'reply-drafted': return { status: 'drafted' }
    case 'reply-approved': return following?.type === 'case-answered' ? {} : { status: 'legal-review' }
    case 'case-answered': return { status: 'answered' }
    case 'supervision-opened': return { supervised: true }
    case 'supervision-ended': return { supervised: false }
    case 'case-supplemented': return { supplementCount: told.supplementCount + 1 }
    case 'case-rated': return { rated: true }
    case 'case-closed': return { status: 'closed' }
    case 'case-archived': return { status: 'archived' }
    case 'case-withdrawn': return { status: 'withdrawn', paused: false }
    case 'asked-again': return { status: 'accepted', round: 2, contactCount: 0, findingCount: 0, rated: false, extended: false }
    case 'leak-reported': return { frozen: true }
    case 'leak-settled': return { frozen: false }
    case 'keeper-named': return { keepers: [...told.keepers, event.staffId] }
    default: return {}
  }
}

/** The case its events tell of, for tests: written apart from the rules, so that the two can contradict each other. */
export const retell = (events: readonly CaseEvent[]): Told =>
  events.reduce<Told>((told, event, i) => ({ ...told, ...step(told, event, events[i + 1]) }), beginning)

/** What a case says of itself, in the same words. */
export const toldBy = (kase: Case): Told => ({
  status: kase.status, unitId: kase.unitId, path: kase.path, round: kase.round, handBacks: kase.handBacks, contactCount: kase.contactCount, findingCount: kase.findingCount,
  supplementCount: kase.supplementCount, correctionCount: kase.correctionCount, rated: kase.rated, extended: kase.extended, frozen: kase.frozen, keepers: kase.keepers,
  paused: kase.pause !== null, supervised: kase.supervisedUntil !== null, waitingFor: kase.jointUnits
})
