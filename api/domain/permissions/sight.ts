import type { Case } from '../case/case.ts'
import { may, scopeOf } from './permissions.ts'

/** What a person sees of a case: nothing, the text a keeper retyped without who filed it, or everything their post may see. */
export type Sight = 'none' | 'retyped' | 'full'

type Person = { id: string, unitId: string, roles: readonly string[] }
/** What sight depends on. */
export type Seen = Pick<Case, 'unitId' | 'identity' | 'jointUnits' | 'accused' | 'recused' | 'keepers' | 'frozen'>

/**
 * How much of a case a member of staff sees. A unit it accuses and a person who stood back see nothing, wherever they look
 * (信访工作条例 第28、30条). A confidential case is whole for its keepers only; everyone else works with the retyped text.
 * After a leak was reported nobody sees it but those who settle leaks.
 */
export const sightOf = (person: Person, kase: Seen): Sight => {
  if (kase.accused.includes(person.unitId) || kase.recused.includes(person.id)) return 'none'
  const settlesLeaks = scopeOf(person.roles, 'leak:settle') !== null
  if (kase.frozen && !settlesLeaks) return 'none'
  const reads = may(person.roles, person.unitId, 'case:read', kase.unitId) || (kase.jointUnits.includes(person.unitId) && scopeOf(person.roles, 'case:read') !== null)
  if (kase.identity !== 'confidential') return reads ? 'full' : 'none'
  if (kase.keepers.includes(person.id)) return 'full'
  return reads ? 'retyped' : 'none'
}
