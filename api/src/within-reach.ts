import { scopeOf, type Verb } from '@minsheng/domain/permissions/permissions.ts'
import { sql, type Sql } from '@minsheng/db/client.ts'
import type { StaffContext } from './context.ts'

/** The units a person reaches with any of these verbs, as a condition on the column that names the unit. */
export const withinReach = ({ actor }: StaffContext, verbs: readonly Verb[], unitId: Sql): Sql => {
  const scopes = verbs.map((verb) => scopeOf(actor.roles, verb))
  if (scopes.includes('all')) return sql`true`
  return scopes.includes('unit') ? sql`${unitId} = ${actor.unitId}` : sql`false`
}
