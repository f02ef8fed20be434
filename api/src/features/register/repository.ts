import { sql, type Tx } from '@minsheng/db/client.ts'
import type { StaffContext } from '../../context.ts'
import type { RegisterCase } from './check-registration.ts'

/**
 * Takes the names of an outside item for a case. When another case has one of them already, nothing stays taken and that
 * case's id is the answer. Two clerks entering one post at once meet at the primary key: one waits, then finds the other's.
 */
export const takeOutsideKeys = async (tx: Tx, caseId: string, keys: readonly string[]): Promise<string | null> => {
  if (keys.length === 0) return null
  await tx.query(sql`INSERT INTO outside_item (key, case_id) SELECT key, ${caseId}::uuid FROM unnest(${[...keys]}::text[]) AS key ORDER BY key ON CONFLICT (key) DO NOTHING`)
  const [other] = await tx.query<{ case_id: string }>(sql`SELECT case_id FROM outside_item WHERE key = ANY(${[...keys]}::text[]) AND case_id <> ${caseId}::uuid LIMIT 1`)
  if (!other) return null
  await tx.query(sql`DELETE FROM outside_item WHERE case_id = ${caseId}::uuid AND NOT EXISTS (SELECT 1 FROM cases WHERE id = ${caseId}::uuid)`)
  return other.case_id
}

/** Keeps who entered a case, when, and where the item stands outside. */
export const insertRegistration = async ({ actor, now }: StaffContext, tx: Tx, { registrationId, readBack, lateReason, outside }: RegisterCase): Promise<void> => {
  await tx.query(sql`
    INSERT INTO registration (case_id, staff_id, unit_id, read_back, late_reason, source, link, outside_id, posted_on, registered_at)
    VALUES (${registrationId}::uuid, ${actor.id}::uuid, ${actor.unitId}, ${readBack}, ${lateReason ?? null}, ${outside?.source ?? null}, ${outside?.link ?? null},
      ${outside?.outsideId ?? null}, ${outside?.postedOn ?? null}, ${now})`)
}
