import type { Box } from '@minsheng/contract/case-words.ts'
import { settledStatuses } from '@minsheng/domain/case/statuses.ts'
import { scopeOf } from '@minsheng/domain/permissions/permissions.ts'
import { sql, type Sql } from '@minsheng/db/client.ts'
import type { StaffContext } from '../../context.ts'

const settled = sql`c.status = ANY(${[...settledStatuses]})`

/** Danger to a person that nobody has answered yet: on top of every box. */
export const pressing = sql`c.urgency IN ('danger', 'child') AND NOT ${settled}`

/** Which cases lie in a box. Statuses name the columns of the indexes that serve them. */
const conditions: Record<Exclude<Box, 'opinion-asked'>, Sql> = {
  urgent: pressing,
  'to-accept': sql`c.status = 'submitted'`,
  objected: sql`c.status = 'objected'`,
  'to-sign': sql`c.status = 'accepted'`,
  handling: sql`c.status = 'handling'`,
  'correction-open': sql`c.status IN ('submitted', 'handling') AND c.pause_reason = 'correction'`,
  'extension-asked': sql`c.status = 'handling' AND c.extension_asked`,
  'to-review': sql`c.status = 'drafted'`,
  'legal-review': sql`c.status = 'legal-review'`,
  supervised: sql`c.supervised_until IS NOT NULL`,
  // P07: whoever says 没解决 or 部分解决 is called once.
  'to-call-back': sql`c.solved IN ('no', 'partly') AND c.status IN ('answered', 'closed') AND NOT EXISTS (
    SELECT 1 FROM case_event e WHERE e.case_id = c.id AND e.type = 'called-back' AND e.seq > (SELECT max(r.seq) FROM case_event r WHERE r.case_id = c.id AND r.type = 'case-rated'))`,
  'second-round': sql`c.status IN ('accepted', 'objected', 'handling', 'drafted', 'legal-review') AND c.round = 2`,
  'to-publish': sql`c.status IN ('answered', 'closed') AND c.publication IN ('none', 'draft', 'prepared', 'correcting')`,
  finished: sql`c.status IN ('answered', 'closed', 'declined', 'forwarded', 'merged', 'withdrawn', 'archived')`,
  all: sql`true`
}

/**
 * The cases a person may read, said in SQL: the same as `sightOf(…) !== 'none'` (a test compares them on random cases and
 * people). Every statement that lists, counts, searches or exports `cases c` for staff carries it.
 */
export const readable = ({ actor: { id, unitId, roles } }: Pick<StaffContext, 'actor'>): Sql => {
  const scope = scopeOf(roles, 'case:read')
  const reads = scope === 'all' ? sql`true` : scope === 'unit' ? sql`(c.unit_id = ${unitId} OR c.joint_units @> ARRAY[${unitId}]::text[])` : sql`false`
  const inSight = scope === 'all' ? sql`true` : sql`(${reads} OR (c.identity = 'confidential' AND c.keepers @> ARRAY[${id}]::text[]))`
  const unfrozen = scopeOf(roles, 'leak:settle') === null ? sql`AND NOT c.frozen` : sql``
  return sql`(${inSight} AND NOT c.accused @> ARRAY[${unitId}]::text[] AND NOT c.recused @> ARRAY[${id}]::text[] ${unfrozen})`
}

/** What of a box this person sees. A unit asked for its opinion sees what it is asked about, wherever the case lies. */
export const boxOf = (ctx: StaffContext, box: Box): Sql =>
  sql`${box === 'opinion-asked' ? sql`c.joint_units @> ARRAY[${ctx.actor.unitId}]::text[] AND NOT ${settled}` : conditions[box]} AND ${readable(ctx)}`
