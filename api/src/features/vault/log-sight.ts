import { sql, type Tx } from '@minsheng/db/client.ts'
import type { StaffContext } from '../../context.ts'
import type { Look } from './look-names.ts'

/** Writes a look down: who, when, in which roles. Lines of a list do not count, opening does. */
export const logSight = async ({ actor, now }: StaffContext, tx: Tx, caseId: string, what: Look): Promise<void> => {
  await tx.query(sql`
    INSERT INTO sight_log (case_id, staff_id, unit_id, roles, what, at)
    VALUES (${caseId}::uuid, ${actor.id}::uuid, ${actor.unitId}, ${[...actor.roles]}, ${what}, ${now})`)
}

const SAME_LOOK_MS = 10 * 60_000

/**
 * Writes down that a person has a case before them. A page left open fetches it again whenever somebody acts on it: within
 * ten minutes that is the same look, or the one opening would drown among its echoes.
 */
export const logOpening = async (ctx: StaffContext, tx: Tx, caseId: string, what: 'case' | 'words'): Promise<void> => {
  const since = new Date(ctx.now.getTime() - SAME_LOOK_MS)
  const [known] = await tx.query(sql`
    SELECT 1 FROM sight_log WHERE case_id = ${caseId}::uuid AND staff_id = ${ctx.actor.id}::uuid AND what = ${what} AND at > ${since} AND at <= ${ctx.now} LIMIT 1`)
  if (!known) await logSight(ctx, tx, caseId, what)
}
