import type { Case } from '../case/case.ts'
import { refusalOf } from '../case/decide.ts'
import type { Facts } from '../case/decision.ts'
import { answeredStatuses } from '../case/statuses.ts'
import { transitions } from '../case/transitions.ts'
import { type CaseCommandName, transitionOf } from '../case/workflow.ts'
import { neverPublic } from '../publishing/decide.ts'
import { publicationWorkflow, type PublicationCommandName } from '../publishing/workflow.ts'
import { may, scopeOf, type Verb } from './permissions.ts'

/** The verb each command on a public copy needs. */
export const publicationCommandVerbs: Record<PublicationCommandName, Verb> = {
  prepare: 'publication:prepare', return: 'publication:publish', publish: 'publication:publish', withhold: 'publication:publish', correct: 'publication:prepare', withdraw: 'publication:publish'
}

const staffCommands = [...new Set(transitions.filter(({ by }) => by !== 'citizen' && by !== 'system').map(({ command }) => command))]

/** The verb a command needs on this case, or `null` for what only the citizen or the system does and for what its status does not admit. */
export const commandVerb = (kase: Case, command: CaseCommandName): Verb | null => {
  const by = transitionOf(kase, command)?.by
  return by === undefined || by === 'citizen' || by === 'system' ? null : by
}

type Person = { id: string, unitId: string, roles: readonly string[] }

/** Whether a person's roles reach this case with this verb. An opinion is the asked unit's own, wherever the case lies. */
export const permitted = ({ roles, unitId }: Omit<Person, 'id'>, verb: Verb | null, kase: Pick<Case, 'unitId'>): boolean => {
  if (verb === null) return false
  return verb === 'case:opinion' ? scopeOf(roles, verb) !== null : may(roles, unitId, verb, kase.unitId)
}

/**
 * The commands a member of staff may give on a case now: workflow table × permission table × guards. The panel draws
 * exactly these; the use cases refuse all others. Publication commands carry the prefix `publication-`.
 */
export const allowedCommands = (kase: Case, person: Person, facts: Facts): string[] => {
  const onCase = staffCommands
    .filter((name) => permitted(person, commandVerb(kase, name), kase) && refusalOf(name, kase, { ...facts, actorId: person.id, actorUnitId: person.unitId }) === null)
  const onPublication = !answeredStatuses.includes(kase.status) ? [] : (Object.keys(publicationWorkflow[kase.publication]) as PublicationCommandName[])
    .filter((name) => permitted(person, publicationCommandVerbs[name], kase))
    .filter((name) => name !== 'publish' || kase.preparerId !== person.id)
    .filter((name) => name === 'withhold' || name === 'withdraw' || neverPublic(kase) === null)
  return [...onCase, ...onPublication.map((name) => `publication-${name}`)]
}
