import { may, scopeOf } from '@minsheng/domain/permissions/permissions.ts'
import { sql, type Sql } from '@minsheng/db/client.ts'
import type { StaffContext } from '../../context.ts'
import type { ContentRow } from './rows.ts'

/** Whether a person works on the contents of a unit: writes or reviews them. All others read what is public, as anybody does. */
export const worksOn = ({ actor }: StaffContext, unitId: string): boolean =>
  may(actor.roles, actor.unitId, 'content:edit', unitId) || may(actor.roles, actor.unitId, 'content:publish', unitId)

/** Whether a person may look at a content here. A 公示 is shown to those alone who put it up: it hangs for the village, not for the files. */
export const mayLook = (ctx: StaffContext, { unit_id, state, kind }: Pick<ContentRow, 'unit_id' | 'state' | 'kind'>): boolean =>
  worksOn(ctx, unit_id) || (state === 'published' && kind !== 'posting')

/** The same as a condition on `content k`. */
export const looked = ({ actor }: StaffContext): Sql => {
  const scopes = [scopeOf(actor.roles, 'content:edit'), scopeOf(actor.roles, 'content:publish')]
  if (scopes.includes('all')) return sql`true`
  const own = scopes.includes('unit') ? sql`k.unit_id = ${actor.unitId} OR` : sql``
  return sql`(${own} (k.state = 'published' AND k.kind <> 'posting'))`
}
