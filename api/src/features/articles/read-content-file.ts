import { sql } from '@minsheng/db/client.ts'
import type { Context } from '../../context.ts'
import { Refused } from '../../refused.ts'

/** A file on its way out: its own type and the name it is saved under. */
type StoredFile = { bytes: Buffer, mediaType: string, name: string }
type Row = { object_key: string, media_type: string, name: string }

/** A picture or attachment of a page the public reads now. One of an older version, or of a page that was taken down or has run out, is not there. */
export const readContentFile = async ({ db, storage, today }: Context, fileId: string): Promise<StoredFile> => {
  const [row] = await db.query<Row>(sql`
    SELECT f.object_key, f.media_type, f.name FROM content_file f JOIN public_content p ON p.content_id = f.content_id
    WHERE f.id = ${fileId}::uuid AND p.status = 'published' AND f.id = ANY(p.file_ids) AND (p.expires_on IS NULL OR p.expires_on >= ${today})`)
  const bytes = row && await storage.get(row.object_key)
  if (!row || !bytes) throw new Refused('content-file-not-found')
  return { bytes, mediaType: row.media_type, name: row.name }
}
