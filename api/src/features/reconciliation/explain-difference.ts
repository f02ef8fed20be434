import { sql } from '@minsheng/db/client.ts'
import { appendAudit } from '../../audit/append.ts'
import type { StaffContext } from '../../context.ts'
import { Refused } from '../../refused.ts'
import { keyOf, type Source } from './sources.ts'

/** Writes down why a day does not agree. The first explanation stands; whoever comes second is told whose it is. */
export const explainDifference = async (ctx: StaffContext, { day, source, text }: { day: string, source: Source, text: string }): Promise<{ done: true }> => {
  const { channel, provider } = keyOf(source)
  await ctx.db.transaction(async (tx) => {
    const [row] = await tx.query<{ difference: number, by: string | null }>(sql`
      SELECT r.difference, s.name AS by FROM reconciliation r LEFT JOIN staff s ON s.id = r.explained_by WHERE r.day = ${day} AND r.channel = ${channel} AND r.provider = ${provider} FOR UPDATE OF r`)
    if (!row || row.difference === 0) throw new Refused('no-difference')
    const written = await tx.query<{ day: string }>(sql`
      UPDATE reconciliation SET explained_by = ${ctx.actor.id}::uuid, explained_at = ${ctx.now}, explanation = ${text}
      WHERE day = ${day} AND channel = ${channel} AND provider = ${provider} AND explained_at IS NULL RETURNING day`)
    if (written.length === 0) throw new Refused('difference-explained', row.by === null ? undefined : { by: row.by })
    await appendAudit(tx, { at: ctx.now, actorId: ctx.actor.id, action: 'difference-explained', subject: `${day} ${source}`, data: { difference: row.difference } })
  })
  return { done: true }
}
