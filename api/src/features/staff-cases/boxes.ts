import type { Box } from '@minsheng/contract/case-words.ts'
import { scopeOf } from '@minsheng/domain/permissions/permissions.ts'
import { sql, type Sql } from '@minsheng/db/client.ts'
import type { StaffContext } from '../../context.ts'

/** Which cases lie in a box. Statuses name the columns of the indexes that serve them. */
export const boxConditions: Record<Box, Sql> = {
  'to-accept': sql`c.status = 'submitted'`,
  'to-sign': sql`c.status = 'accepted'`,
  handling: sql`c.status = 'handling'`,
  'to-review': sql`c.status = 'drafted'`,
  'to-publish': sql`c.status IN ('answered', 'closed') AND c.publication IN ('none', 'prepared')`,
  finished: sql`c.status IN ('answered', 'closed', 'declined')`,
  all: sql`true`
}

/** The cases a person may read: every one, or those of their unit. */
export const readable = ({ actor }: StaffContext): Sql =>
  scopeOf(actor.roles, 'case:read') === 'all' ? sql`true` : sql`c.unit_id = ${actor.unitId}`
