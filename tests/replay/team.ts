import { may, type Verb } from '@minsheng/domain/permissions/permissions.ts'
import { units } from '@minsheng/domain/routing/units.ts'
import type { Member } from './staff.ts'

/** Who carries a case of one unit: never the same person on both sides of a second look. */
export type Crew = { unitId: string, officer: Member, reviewer: Member, preparer: Member, publisher: Member }
export type Team = { intake: Member, crews: ReadonlyMap<string, Crew>, spare: Crew }

/** Looks for somebody who may, of the unit itself first: a chief before a leader. */
const finder = (members: readonly Member[], unitId: string) => (verb: Verb, ...not: readonly Member[]): Member | undefined => {
  const able = members.filter(({ profile: { staffId, roles, unitId: own } }) =>
    may(roles, own, verb, unitId) && !not.some(({ profile }) => profile.staffId === staffId))
  return able.find(({ profile }) => profile.unitId === unitId) ?? able[0]
}

const crewOf = (members: readonly Member[], unitId: string): Crew | null => {
  const find = finder(members, unitId)
  const officer = find('case:handle')
  const reviewer = officer && find('case:review', officer)
  const legal = members.filter(({ profile }) => profile.roles.includes('legal-reviewer'))
  const preparer = finder(legal, unitId)('publication:prepare') ?? find('publication:prepare')
  const publisher = preparer && find('publication:publish', preparer)
  return officer && reviewer && preparer && publisher ? { unitId, officer, reviewer, preparer, publisher } : null
}

/** Puts the members together, or throws a sentence that says who is missing. */
export const formTeam = (members: readonly Member[]): Team => {
  const intake = members.find(({ profile: { roles, unitId } }) => may(roles, unitId, 'case:accept', null))
  const crews = new Map(units.flatMap(({ id, kind }) => {
    const crew = kind === 'bureau' ? null : crewOf(members, id)
    return crew ? [[id, crew] as const] : []
  }))
  const spare = crews.get('office') ?? [...crews.values()][0]
  if (!intake || !spare) throw new Error('工作人员账号不够：要有首接员，以及至少一个单位的经办人、审核人、两名法制审核员')
  return { intake, crews, spare }
}
