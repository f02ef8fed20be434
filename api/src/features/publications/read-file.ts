import { sql } from '@minsheng/db/client.ts'
import type { Context, StaffContext } from '../../context.ts'
import { Refused } from '../../refused.ts'
import { caseColumns, toCase, type CaseRow } from '../cases/index.ts'
import { assertReadable } from '../staff-cases/index.ts'

/** A stored file with its own type and public name. */
type StoredFile = { bytes: Buffer, mediaType: string, name: string }

type Row = { object_key: string, media_type: string, name: string }

const read = async ({ storage }: Context, row: Row | undefined): Promise<StoredFile> => {
  const bytes = row && await storage.get(row.object_key)
  if (!row || !bytes) throw new Refused('file-not-found')
  return { bytes, mediaType: row.media_type, name: row.name }
}

/** A cleaned file, for staff who may read the case. */
export const readFileForStaff = async (ctx: StaffContext, { caseNo, fileId }: { caseNo: string, fileId: string }): Promise<StoredFile> => {
  const [row] = await ctx.db.query<Row & CaseRow>(sql`
    SELECT ${caseColumns}, f.object_key, f.media_type, f.name FROM public_file f JOIN cases c ON c.id = f.case_id WHERE c.case_no = ${caseNo} AND f.id = ${fileId}::uuid`)
  if (!row) throw new Refused('file-not-found')
  assertReadable(ctx, toCase(row))
  return read(ctx, row)
}

/** A file of the version the public reads now. One of an older version, or of an answer that was withdrawn, is not there. */
export const readPublicFile = async (ctx: Context, { answerNo, fileId }: { answerNo: string, fileId: string }): Promise<StoredFile> => {
  const [row] = await ctx.db.query<Row>(sql`
    SELECT f.object_key, f.media_type, f.name FROM publication p JOIN public_file f ON f.case_id = p.case_id
    WHERE p.answer_no = ${answerNo} AND p.status = 'published' AND f.id = ${fileId}::uuid AND f.id = ANY(p.file_ids)`)
  return read(ctx, row)
}
