import { randomBytes } from 'node:crypto'
import sharp from 'sharp'
import type { Output } from '@minsheng/contract/index.ts'
import { sql } from '@minsheng/db/client.ts'
import type { CitizenContext, StaffContext } from '../../context.ts'
import { Refused } from '../../refused.ts'

type FileRow = { id: string, owner_id: string, width: number, height: number }
type Encoded = { bytes: Buffer, width: number, height: number }

const MAX_SIDE = 2_000
const MAX_PIXELS = 60_000_000
// What the decoder itself recognises; the name and the declared type of a file say nothing.
const formats = new Set(['jpeg', 'png', 'webp', 'gif', 'tiff', 'heif'])

/** Decodes and draws the picture anew: what is not picture (place, device, author, hidden data) does not survive. */
export const reencode = async (upload: Buffer): Promise<Encoded> => {
  try {
    const image = sharp(upload, { limitInputPixels: MAX_PIXELS, failOn: 'error' })
    const { format } = await image.metadata()
    if (!formats.has(format)) throw new Refused('file-not-an-image')
    const { data, info } = await image.autoOrient().resize({ width: MAX_SIDE, height: MAX_SIDE, fit: 'inside', withoutEnlargement: true })
      .flatten({ background: '#ffffff' }).jpeg({ quality: 82, mozjpeg: true }).toBuffer({ resolveWithObject: true })
    return { bytes: data, width: info.width, height: info.height }
  } catch (problem) {
    if (problem instanceof Refused) throw problem
    throw new Refused('file-not-an-image')
  }
}

const present = ({ id, width, height }: FileRow): Output<'POST /files/:fileId'> => ({ fileId: id, width, height })

const findOwn = async ({ db, actor }: CitizenContext | StaffContext, fileId: string): Promise<FileRow | undefined> => {
  const [row] = await db.query<FileRow>(sql`SELECT id, owner_id, width, height FROM case_file WHERE id = ${fileId}::uuid`)
  if (row && row.owner_id !== actor.id) throw new Refused('file-not-found')
  return row
}

/** Takes one photo. The phone named it, so a photo sent twice on a bad line is one photo. */
export const uploadPhoto = async (ctx: CitizenContext | StaffContext, fileId: string, upload: Buffer): Promise<Output<'POST /files/:fileId'>> => {
  await ctx.attempts.take('upload', ctx.actor.id)
  const known = await findOwn(ctx, fileId)
  if (known) return present(known)
  const { bytes, width, height } = await reencode(upload)
  const key = `photos/${ctx.today.slice(0, 7)}/${randomBytes(16).toString('hex')}`
  // The file first: a row without a file would be a lie, a file without a row is only swept up.
  await ctx.storage.put(key, bytes, 'image/jpeg')
  await ctx.db.query(sql`
    INSERT INTO case_file (id, owner_id, object_key, media_type, bytes, width, height, created_at)
    VALUES (${fileId}::uuid, ${ctx.actor.id}::uuid, ${key}, 'image/jpeg', ${bytes.length}, ${width}, ${height}, ${ctx.now})
    ON CONFLICT (id) DO NOTHING`)
  const saved = await findOwn(ctx, fileId)
  if (!saved) throw new Error('photo row is gone')
  return present(saved)
}
