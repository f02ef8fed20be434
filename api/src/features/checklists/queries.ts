import type { Output } from '@minsheng/contract/index.ts'
import type { Answered } from '@minsheng/domain/guides/guide.ts'
import { sql, type Tx } from '@minsheng/db/client.ts'
import type { CitizenContext, Context } from '../../context.ts'
import { Refused } from '../../refused.ts'
import { findGuideMaybe, listGuides } from '../guides/index.ts'
import { GONE, presentChecklist, type ChecklistView } from './present.ts'
import { papersOf } from './repository.ts'
import { checklistColumns, openText, precheckColumns, type ChecklistRow, type PaperRow, type PrecheckRow } from './rows.ts'

const findOwn = async ({ db, actor }: CitizenContext, checklistId: string): Promise<ChecklistRow> => {
  const [row] = await db.query<ChecklistRow>(sql`SELECT ${checklistColumns} FROM checklist l WHERE l.id = ${checklistId}::uuid AND l.citizen_id = ${actor.id}::uuid`)
  if (!row) throw new Refused('checklist-not-found')
  return row
}

/** What somebody answered on a checklist of their own; nothing when there is none. */
export const answeredOf = async ({ db, actor, cipher }: CitizenContext, checklistId: string): Promise<Answered> => {
  const [row] = await db.query<ChecklistRow>(sql`SELECT ${checklistColumns} FROM checklist l WHERE l.id = ${checklistId}::uuid AND l.citizen_id = ${actor.id}::uuid`)
  return row ? openText(cipher, row).answered : {}
}

/** The pre-check of a checklist with its papers, or `null`. */
const findPrecheckOf = async (tx: Tx, checklistId: string): Promise<{ row: PrecheckRow, papers: PaperRow[] } | null> => {
  const [row] = await tx.query<PrecheckRow>(sql`SELECT ${precheckColumns} FROM precheck k WHERE k.checklist_id = ${checklistId}::uuid`)
  return row ? { row, papers: await papersOf(tx, row.id) } : null
}

const tripsOf = async ({ db }: Context, checklistId: string): Promise<number | null> => {
  const [row] = await db.query<{ times: number }>(sql`SELECT times FROM trip WHERE subject = 'checklist' AND subject_id = ${checklistId}::uuid`)
  return row?.times ?? null
}

/** One of a citizen's own checklists with its pre-check. */
export const viewChecklist = async (ctx: CitizenContext, checklistId: string): Promise<ChecklistView> => {
  const row = await findOwn(ctx, checklistId)
  const guide = await findGuideMaybe(ctx, row.guide_id)
  return presentChecklist(ctx.cipher, row, { guide, trips: await tripsOf(ctx, row.id), precheck: await findPrecheckOf(ctx.db, row.id) })
}

/** A citizen's own checklists, the last saved first. */
export const listChecklists = async (ctx: CitizenContext): Promise<Output<'GET /checklists'>> => {
  const rows = await ctx.db.query<ChecklistRow & { status: PrecheckRow['status'] | null, guide_name: string | null }>(sql`
    SELECT ${checklistColumns}, k.status, k.guide_name FROM checklist l LEFT JOIN precheck k ON k.checklist_id = l.id WHERE l.citizen_id = ${ctx.actor.id}::uuid ORDER BY l.updated_at DESC, l.id`)
  const names = new Map((await listGuides(ctx)).items.map(({ guideId, name }) => [guideId, name]))
  return {
    items: rows.map((row) => ({
      checklistId: row.id, guideId: row.guide_id, guideName: names.get(row.guide_id) ?? row.guide_name ?? GONE, whom: openText(ctx.cipher, row).whom, updatedAt: row.updated_at.toISOString(), status: row.status
    }))
  }
}

/** A photo of a citizen's own pre-check. One that was taken back is gone. */
export const readChecklistPhoto = async (ctx: CitizenContext, checklistId: string, fileId: string): Promise<Buffer> => {
  await findOwn(ctx, checklistId)
  const precheck = await findPrecheckOf(ctx.db, checklistId)
  if (precheck?.row.status === 'taken-back') throw new Refused('precheck-photo-gone')
  return readPrecheckPhoto(ctx, precheck?.row.id ?? null, fileId)
}

/** The bytes of a photo that belongs to a pre-check. The caller decides whether this reader may see it. */
export const readPrecheckPhoto = async ({ db, storage }: Context, precheckId: string | null, fileId: string): Promise<Buffer> => {
  const [row] = await db.query<{ object_key: string }>(sql`
    SELECT f.object_key FROM precheck_paper r JOIN case_file f ON f.id = ANY(r.file_ids) WHERE r.precheck_id = ${precheckId}::uuid AND f.id = ${fileId}::uuid AND f.purpose = 'precheck' LIMIT 1`)
  const bytes = row && await storage.get(row.object_key)
  if (!bytes) throw new Refused('file-not-found')
  return bytes
}
