import { sql, type Sql } from '@minsheng/db/client.ts'
import type { StaffContext } from '../../context.ts'
import { withinReach } from '../../within-reach.ts'

/** What is listed of the units a person writes or reviews for, as a condition on `recheck r`: the title of a 公示 is nobody else's to read. */
export const withinUnits = (ctx: StaffContext): Sql => {
  const ofUnit = (unitId: Sql): Sql => withinReach(ctx, ['content:edit', 'content:publish'], unitId)
  return sql`(
    (r.subject = 'content' AND r.subject_id IN (SELECT k.id::text FROM content k WHERE ${ofUnit(sql`k.unit_id`)}))
    OR (r.subject = 'answer' AND r.subject_id IN (SELECT p.answer_no FROM publication p WHERE ${ofUnit(sql`p.unit_id`)})))`
}
