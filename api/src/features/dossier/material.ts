import { createHash } from 'node:crypto'
import type { CaseEvent } from '@minsheng/domain/case/events.ts'
import { sql } from '@minsheng/db/client.ts'
import type { Context } from '../../context.ts'
import { Refused } from '../../refused.ts'
import { byHelper, caseColumns, ownWords, toEvent, type CaseRow } from '../cases/index.ts'
import { findEvidence, type Evidence } from '../delivery-evidence/index.ts'
import type { Audience, DossierFile } from './dossier.ts'

export type MaterialRow = CaseRow & { title: string, statement: string, township_code: string | null, channel: string, contact_cipher: string | null, received_at: Date }
/** An event with when, in whose name and for which unit; `by` null when neither staff nor citizen did it. */
export type Told = { at: number, event: CaseEvent, by: string | null, ofCitizen: boolean, unitId: string | null }
export type Material = { row: MaterialRow, told: readonly Told[], files: readonly DossierFile[], evidence: readonly Evidence[] }

type EventRow = { type: string, at: Date, data: object, actor_id: string | null, unit_id: string | null, name: string | null }
type FileRow = { object_key: string, media_type: string, purpose: string }

const endings: Readonly<Record<string, string>> = { 'image/jpeg': 'jpg', 'image/png': 'png', 'application/pdf': 'pdf' }

const toTold = ({ type, at, data, actor_id, unit_id, name }: EventRow): Told => ({
  at: at.getTime(), event: toEvent({ type, data }), unitId: unit_id, ofCitizen: actor_id !== null && name === null && actor_id !== 'system',
  by: name ?? (byHelper(data) ? '代办人' : actor_id === null || actor_id === 'system' ? null : '本人')
})

const readFiles = async ({ db, storage }: Context, caseId: string, audience: Audience): Promise<DossierFile[]> => {
  // What the office found is for the office; the citizen gets back what they sent.
  const which = audience === 'citizen' ? sql`AND purpose = 'photo'` : sql``
  const rows = await db.query<FileRow>(sql`
    SELECT object_key, media_type, purpose FROM case_file WHERE case_id = ${caseId}::uuid ${which} ORDER BY purpose = 'photo' DESC, position, created_at, id`)
  return Promise.all(rows.map(async ({ object_key, media_type, purpose }, i) => {
    const bytes = await storage.get(object_key)
    if (!bytes) throw new Refused('file-not-found')
    // The name a phone gave a file may name a person; in the dossier files have numbers.
    return { name: `附件${String(i + 1).padStart(2, '0')}.${endings[media_type] ?? 'bin'}`, purpose, mediaType: media_type, bytes, sm3: createHash('sm3').update(bytes).digest('hex') }
  }))
}

/** The row of a case with the words a dossier shows. */
export const findRow = async ({ db }: Context, caseNo: string): Promise<MaterialRow> => {
  const [row] = await db.query<MaterialRow>(sql`
    SELECT ${caseColumns}, c.title, c.statement, c.township_code, c.contact_cipher, c.received_at FROM cases c WHERE c.case_no = ${caseNo}`)
  if (!row) throw new Refused('case-not-found')
  return row
}

/** Everything a dossier is made from. Whether this reader may have it is decided before. */
export const collect = async (ctx: Context, row: MaterialRow, audience: Audience): Promise<Material> => {
  const events = await ctx.db.query<EventRow>(sql`
    SELECT e.type, e.at, e.data, e.actor_id, e.unit_id, s.name FROM case_event e JOIN cases c ON c.id = e.case_id LEFT JOIN staff s ON s.id::text = e.actor_id
    WHERE e.case_id = ${row.id}::uuid AND ${audience === 'citizen' ? ownWords : sql`true`} ORDER BY e.seq`)
  // Of a confidential case the rules let nothing through: when somebody reads would say who it is.
  const evidence = row.identity === 'confidential' ? [] : await findEvidence(ctx.db, row.id)
  return { row, told: events.map(toTold), files: await readFiles(ctx, row.id, audience), evidence }
}
