import { sql } from '@minsheng/db/client.ts'
import type { CitizenContext, Context } from '../../context.ts'
import { Refused } from '../../refused.ts'
import { caseColumns, type CaseRow } from './rows.ts'
import { standingIn } from './standing.ts'

type FileRow = CaseRow & { object_key: string, purpose: string, media_type: string }

/** Where a photo or a piece of evidence lies and whose case it is. The caller decides whether this reader may see it. */
export const findPhoto = async ({ db }: Context, caseNo: string, fileId: string): Promise<FileRow> => {
  const [row] = await db.query<FileRow>(sql`
    SELECT f.object_key, f.purpose, f.media_type, ${caseColumns} FROM case_file f JOIN cases c ON c.id = f.case_id
    WHERE c.case_no = ${caseNo} AND f.id = ${fileId}::uuid`)
  if (!row) throw new Refused('file-not-found')
  return row
}

/** The bytes of a stored photo. */
export const readPhoto = async ({ storage }: Context, { object_key }: Pick<FileRow, 'object_key'>): Promise<Buffer> => {
  const bytes = await storage.get(object_key)
  if (!bytes) throw new Refused('file-not-found')
  return bytes
}

/** A photo of a citizen's own case, or of one they help with. */
export const readMyPhoto = async (ctx: CitizenContext, caseNo: string, fileId: string): Promise<Buffer> => {
  const photo = await findPhoto(ctx, caseNo, fileId)
  if (photo.purpose !== 'photo') throw new Refused('file-not-found')
  await standingIn(ctx, ctx.db, photo)
  return readPhoto(ctx, photo)
}
