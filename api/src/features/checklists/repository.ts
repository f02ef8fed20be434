import type { Decision, Verdict } from '@minsheng/domain/guides/precheck.ts'
import { sql, type Tx } from '@minsheng/db/client.ts'
import type { Context } from '../../context.ts'
import { Refused } from '../../refused.ts'
import { checklistColumns, paperColumns, precheckColumns, type ChecklistRow, type PaperRow, type PrecheckRow } from './rows.ts'

/** Locks a checklist of this citizen's own. Somebody else's does not exist for them. */
export const lockChecklist = async (tx: Tx, checklistId: string, citizenId: string): Promise<ChecklistRow> => {
  const [row] = await tx.query<ChecklistRow>(sql`SELECT ${checklistColumns} FROM checklist l WHERE l.id = ${checklistId}::uuid FOR UPDATE`)
  if (!row || row.citizen_id !== citizenId) throw new Refused('checklist-not-found')
  return row
}

/** The pre-check of a checklist, locked, or nothing. */
export const lockPrecheckOf = async (tx: Tx, checklistId: string): Promise<PrecheckRow | undefined> => {
  const [row] = await tx.query<PrecheckRow>(sql`SELECT ${precheckColumns} FROM precheck k WHERE k.checklist_id = ${checklistId}::uuid FOR UPDATE`)
  return row
}

/** A pre-check in the hands of a unit, locked. Another unit's does not exist for them. */
export const lockPrecheck = async (tx: Tx, precheckId: string, unitId: string): Promise<PrecheckRow> => {
  const [row] = await tx.query<PrecheckRow>(sql`SELECT ${precheckColumns} FROM precheck k WHERE k.id = ${precheckId}::uuid AND k.unit_id = ${unitId} FOR UPDATE`)
  if (!row) throw new Refused('precheck-not-found')
  return row
}

/** The papers of a pre-check, in the order they were sent. */
export const papersOf = (tx: Tx, precheckId: string): Promise<PaperRow[]> =>
  tx.query<PaperRow>(sql`SELECT ${paperColumns} FROM precheck_paper r WHERE r.precheck_id = ${precheckId}::uuid ORDER BY r.position, r.paper_id`)

/** Claims uploaded photos for a pre-check. Returns how many were the citizen's own and still free: one in use elsewhere is not. */
export const claimPhotos = async (tx: Tx, ownerId: string, fileIds: readonly string[]): Promise<number> => {
  const claimed = await tx.query<{ id: string }>(sql`
    UPDATE case_file SET purpose = 'precheck' WHERE id = ANY(${[...fileIds]}::uuid[]) AND owner_id = ${ownerId}::uuid AND case_id IS NULL AND purpose = 'photo' RETURNING id`)
  return claimed.length
}

/** Gives photos up: from now on they are nobody's, and the sweep removes whatever `removePhotos` does not get to. */
export const releasePhotos = async (tx: Tx, fileIds: readonly string[]): Promise<void> => {
  await tx.query(sql`UPDATE case_file SET purpose = 'photo', created_at = '1970-01-01' WHERE id = ANY(${[...fileIds]}::uuid[]) AND purpose = 'precheck'`)
}

/** Removes photos that were given up, row and file. Called once the transaction is over. */
export const removePhotos = async ({ db, storage }: Pick<Context, 'db' | 'storage'>, fileIds: readonly string[]): Promise<void> => {
  if (fileIds.length === 0) return
  const removed = await db.query<{ object_key: string }>(sql`
    DELETE FROM case_file WHERE id = ANY(${[...fileIds]}::uuid[]) AND case_id IS NULL AND purpose = 'photo' AND created_at = '1970-01-01' RETURNING object_key`)
  for (const { object_key } of removed) await storage.remove(object_key)
}

/** Writes an officer's decision down: every paper and the whole. */
export const saveDecision = async (tx: Tx, row: PrecheckRow, decision: Extract<Decision, { ok: true }>, said: { verdicts: readonly Verdict[], note: string | null, at: Date, by: string }): Promise<void> => {
  const { verdicts, note, at, by } = said
  await tx.query(sql`
    UPDATE precheck_paper SET verdict = v.verdict, note = nullif(v.note, ''), looked_at = ${at}
    FROM unnest(${verdicts.map(({ paperId }) => paperId)}::text[], ${verdicts.map(({ verdict }) => verdict)}::text[], ${verdicts.map((each) => each.note ?? '')}::text[]) AS v(paper_id, verdict, note)
    WHERE precheck_paper.precheck_id = ${row.id}::uuid AND precheck_paper.paper_id = v.paper_id`)
  await tx.query(sql`
    UPDATE precheck SET status = ${decision.status}, version = version + 1, decided_at = ${at}, decided_by = ${by}::uuid, note = ${note}, wrong_lists = ${decision.wrongLists},
      second_because = coalesce(${decision.secondBecause}, second_because) WHERE id = ${row.id}::uuid`)
}
