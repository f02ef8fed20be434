import { randomBytes, randomUUID } from 'node:crypto'
import { limits } from '@minsheng/contract/limits.ts'
import type { Output } from '@minsheng/contract/index.ts'
import { sql } from '@minsheng/db/client.ts'
import type { StaffContext } from '../../context.ts'
import { Refused } from '../../refused.ts'
import { cleanFile } from '../publications/index.ts'
import { assertReach } from './act-on-content.ts'
import { assertPublicWords } from './assert-words.ts'
import { proofPhoto } from './erase-posting.ts'
import { presentFile } from './present.ts'
import { contentColumns, type ContentRow, type FileRow } from './rows.ts'

type Upload = { name: string, bytes: Buffer, alt: string }

// A draft that was never saved yet has no row: its files wait for it under the id its screen has chosen.
const findRow = async (ctx: StaffContext, contentId: string): Promise<ContentRow | null> => {
  const [row = null] = await ctx.db.query<ContentRow>(sql`SELECT ${contentColumns} FROM content k WHERE k.id = ${contentId}::uuid`)
  assertReach(ctx, 'content:edit', row?.unit_id ?? ctx.actor.unitId)
  return row
}

const assertRoom = async ({ db }: StaffContext, contentId: string): Promise<void> => {
  const [kept] = await db.query<{ n: number }>(sql`SELECT count(*)::int AS n FROM content_file WHERE content_id = ${contentId}::uuid`)
  if ((kept?.n ?? 0) >= limits.contentFiles * 5) throw new Refused('content-too-many-files')
}

/**
 * Takes a picture or file: only the cleaned copy is kept, under a random name. Refuses what still identifies somebody, naming the
 * place. A picture given to a 公示 is the photograph of the paper on the wall: it goes with the proof, under no name of anybody.
 */
export const attachFile = async (ctx: StaffContext, contentId: string, upload: Upload): Promise<Output<'POST /staff/contents/:contentId/files'>> => {
  const row = await findRow(ctx, contentId)
  await assertRoom(ctx, contentId)
  if (upload.alt.length > limits.alt) throw new Refused('bad-input', { alt: `最多 ${limits.alt} 个字` })
  assertPublicWords(ctx, 'alt', upload.alt)
  const { bytes, name, mediaType, removed } = await cleanFile(upload, { parties: [], keep: ctx.config.bureau.phone ? [ctx.config.bureau.phone] : [] })
  const isProof = row?.kind === 'posting'
  if (isProof && !mediaType.startsWith('image/')) throw new Refused('posting-takes-photos')
  const file: FileRow = { id: randomUUID(), name: isProof ? proofPhoto.name : name, alt: isProof ? proofPhoto.alt : upload.alt.trim(), object_key: `content/${ctx.today.slice(0, 7)}/${randomBytes(16).toString('hex')}`, media_type: mediaType, bytes: bytes.length, removed: [...removed] }
  await ctx.storage.put(file.object_key, bytes, mediaType)
  await ctx.db.transaction(async (tx) => {
    await tx.query(sql`
      INSERT INTO content_file (id, content_id, name, alt, object_key, media_type, bytes, removed, uploader_id, created_at)
      VALUES (${file.id}::uuid, ${contentId}::uuid, ${file.name}, ${file.alt}, ${file.object_key}, ${mediaType}, ${file.bytes}, ${file.removed}, ${ctx.actor.id}, ${ctx.now})`)
    if (isProof) await tx.query(sql`UPDATE posting_proof SET photo_ids = photo_ids || ${file.id}::uuid WHERE content_id = ${contentId}::uuid`)
  })
  return presentFile(file)
}
