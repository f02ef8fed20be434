import { sql } from '@minsheng/db/client.ts'
import type { StaffContext } from '../../context.ts'
import { Refused } from '../../refused.ts'
import { fileColumns, type FileRow } from './rows.ts'
import { worksOn } from './sight.ts'

type Row = FileRow & { unit_id: string | null, uploader_id: string }

/** A file of a content, for those who work on it; of one that was never saved, for whoever uploaded it. */
export const readFile = async (ctx: StaffContext, { contentId, fileId }: { contentId: string, fileId: string }): Promise<{ bytes: Buffer, mediaType: string, name: string }> => {
  const [row] = await ctx.db.query<Row>(sql`
    SELECT ${fileColumns}, f.uploader_id, k.unit_id FROM content_file f LEFT JOIN content k ON k.id = f.content_id WHERE f.content_id = ${contentId}::uuid AND f.id = ${fileId}::uuid`)
  const open = row && (row.unit_id === null ? row.uploader_id === ctx.actor.id : worksOn(ctx, row.unit_id))
  const bytes = open ? await ctx.storage.get(row.object_key) : null
  if (!row || !bytes) throw new Refused('content-file-not-found')
  return { bytes, mediaType: row.media_type, name: row.name }
}
