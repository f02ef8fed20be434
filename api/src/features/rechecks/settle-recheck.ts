import type { Input } from '@minsheng/contract/index.ts'
import { may } from '@minsheng/domain/permissions/permissions.ts'
import { sql } from '@minsheng/db/client.ts'
import { appendAudit } from '../../audit/append.ts'
import type { StaffContext } from '../../context.ts'
import { Refused } from '../../refused.ts'

type Settle = Input<'POST /staff/rechecks/:recheckId/settle'>
type Row = { cause_kind: string, unit_id: string | null, settled_at: Date | null }

/** Says what became of something listed for re-check; by whoever may edit what it concerns. Saying it again changes nothing. */
export const settleRecheck = async (ctx: StaffContext, { recheckId, outcome }: Settle['params'] & Settle['body']): Promise<{ done: true }> => {
  const { actor, now } = ctx
  await ctx.db.transaction(async (tx) => {
    const [row] = await tx.query<Row>(sql`
      SELECT r.cause_kind, r.settled_at, CASE r.subject WHEN 'content' THEN (SELECT k.unit_id FROM content k WHERE k.id::text = r.subject_id) ELSE (SELECT p.unit_id FROM publication p WHERE p.answer_no = r.subject_id) END AS unit_id
      FROM recheck r WHERE r.id = ${recheckId}::uuid FOR UPDATE OF r`)
    if (!row) throw new Refused('recheck-not-found')
    if (!may(actor.roles, actor.unitId, 'content:edit', row.unit_id)) throw new Refused('forbidden')
    if (row.settled_at) return
    await tx.query(sql`UPDATE recheck SET settled_at = ${now}, settled_by = ${actor.id}, outcome = ${outcome} WHERE id = ${recheckId}::uuid`)
    await appendAudit(tx, { at: now, actorId: actor.id, action: 'recheck-settled', subject: recheckId, data: { cause: row.cause_kind, outcome } })
  })
  return { done: true }
}
