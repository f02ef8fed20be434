import { sql, type Tx } from '@minsheng/db/client.ts'
import type { StaffContext } from '../../context.ts'
import type { Look } from './look-names.ts'

/** Writes a look down: who, when, in which roles. Lines of a list do not count, opening does. */
export const logSight = async ({ actor, now }: StaffContext, tx: Tx, caseId: string, what: Look): Promise<void> => {
  await tx.query(sql`
    INSERT INTO sight_log (case_id, staff_id, unit_id, roles, what, at)
    VALUES (${caseId}::uuid, ${actor.id}::uuid, ${actor.unitId}, ${[...actor.roles]}, ${what}, ${now})`)
}
