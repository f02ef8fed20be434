import type { Case } from '../case/case.ts'
import { caseWorkflow, systemCommands, type CaseCommandName } from '../case/workflow.ts'
import { neverPublic } from '../publishing/decide.ts'
import { publicationWorkflow, type PublicationCommandName } from '../publishing/workflow.ts'
import { may, type Verb } from './permissions.ts'

/** The verb each command on a case needs; `null` for what only the citizen or the system does. */
export const caseCommandVerbs: Record<CaseCommandName, Verb | null> = {
  accept: 'case:accept', decline: 'case:accept', reroute: 'case:accept',
  sign: 'case:handle', 'record-contact': 'case:handle', 'record-finding': 'case:handle', 'draft-reply': 'case:handle',
  'return-reply': 'case:review', 'approve-reply': 'case:review',
  supplement: null, rate: null, close: null
}

/** The verb each command on a public copy needs. */
export const publicationCommandVerbs: Record<PublicationCommandName, Verb> = {
  prepare: 'publication:prepare', return: 'publication:publish', publish: 'publication:publish', withhold: 'publication:publish'
}

type Person = { id: string, unitId: string, roles: readonly string[] }

/**
 * The commands a member of staff may give on a case now: status table × permission table × second-person rule. The panel
 * draws exactly these; the use cases refuse all others. Publication commands carry the prefix `publication-`.
 */
export const allowedCommands = (kase: Case, person: Person): string[] => {
  const permitted = (verb: Verb | null) => verb !== null && may(person.roles, person.unitId, verb, kase.unitId)
  const onCase = (Object.keys(caseWorkflow[kase.status]) as CaseCommandName[])
    .filter((name) => !systemCommands.includes(name) && permitted(caseCommandVerbs[name]))
    .filter((name) => name !== 'approve-reply' || kase.drafterId !== person.id)
    .filter((name) => name !== 'draft-reply' || (kase.contactCount > 0 && kase.findingCount > 0))
  const settled = kase.status === 'answered' || kase.status === 'closed'
  const onPublication = !settled || kase.publicity === 'private' ? [] : (Object.keys(publicationWorkflow[kase.publication]) as PublicationCommandName[])
    .filter((name) => permitted(publicationCommandVerbs[name]))
    .filter((name) => name !== 'publish' || kase.preparerId !== person.id)
    .filter((name) => name === 'withhold' || neverPublic(kase) === null)
  return [...onCase, ...onPublication.map((name) => `publication-${name}`)]
}
