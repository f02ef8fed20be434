import { randomBytes, randomUUID } from 'node:crypto'
import type { Output } from '@minsheng/contract/index.ts'
import { isCheckable } from '@minsheng/domain/publishing/content-flags.ts'
import { sql } from '@minsheng/db/client.ts'
import type { StaffContext } from '../../context.ts'
import { askCheck } from '../content-checks/index.ts'
import { cleanFile } from './cleaning/clean-file.ts'
import { namesOf } from './names.ts'
import { findSource } from './source.ts'
import { presentFile } from './view-publication.ts'

type Upload = { name: string, bytes: Buffer }
type NameRow = { parties: string[] }

// The names listed in any version so far, and the citizen's own, must not stand in a file either.
const knownNames = async ({ db, cipher }: StaffContext, caseId: string): Promise<string[]> => {
  const rows = await db.query<NameRow>(sql`SELECT parties FROM publication_version WHERE case_id = ${caseId}::uuid`)
  return rows.flatMap(({ parties }) => parties.map(cipher.decrypt))
}

/** Takes a file that will go with the answer: only the cleaned copy is kept, under a random name. Refuses, naming what and where. */
export const attachFile = async (ctx: StaffContext, caseNo: string, upload: Upload): Promise<Output<'POST /staff/cases/:caseNo/publication/files'>> => {
  const source = await findSource(ctx, caseNo)
  const parties = namesOf(source, await knownNames(ctx, source.id))
  const { bytes, name, mediaType, removed } = await cleanFile(upload, { parties, keep: ctx.config.bureau.phone ? [ctx.config.bureau.phone] : [] })
  const file = { id: randomUUID(), name, media_type: mediaType, bytes: bytes.length, removed: [...removed] }
  const key = `public/${ctx.today.slice(0, 7)}/${randomBytes(16).toString('hex')}`
  await ctx.storage.put(key, bytes, mediaType)
  await ctx.db.transaction(async (tx) => {
    await tx.query(sql`
      INSERT INTO public_file (id, case_id, name, object_key, media_type, bytes, removed, uploader_id, created_at)
      VALUES (${file.id}::uuid, ${source.id}::uuid, ${name}, ${key}, ${mediaType}, ${file.bytes}, ${file.removed}, ${ctx.actor.id}::uuid, ${ctx.now})`)
    if (mediaType.startsWith('image/') && isCheckable(source.kase)) await askCheck(tx, { caseId: source.id, kind: 'file', partId: file.id }, ctx.now)
  })
  ctx.wakeRelay()
  return presentFile(file)
}
