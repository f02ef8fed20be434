import { precheckKeepDays } from '@minsheng/domain/guides/precheck.ts'
import { sql } from '@minsheng/db/client.ts'
import type { Context } from '../../context.ts'
import { papersOf, releasePhotos, removePhotos } from './repository.ts'

const DAY_MS = 86_400_000
const BATCH = 100

/** Removes the photos of pre-checks nobody has sent or looked at for long. What was said of the papers stays. */
export const sweepPrechecks = async (ctx: Context): Promise<number> => {
  const before = new Date(ctx.now.getTime() - precheckKeepDays * DAY_MS)
  const fileIds = await ctx.db.transaction(async (tx) => {
    const old = await tx.query<{ id: string }>(sql`
      SELECT k.id FROM precheck k WHERE greatest(k.sent_at, k.decided_at) < ${before} AND EXISTS (SELECT 1 FROM precheck_paper r WHERE r.precheck_id = k.id AND cardinality(r.file_ids) > 0)
      LIMIT ${BATCH} FOR UPDATE OF k SKIP LOCKED`)
    const photos: string[] = []
    for (const { id } of old) photos.push(...(await papersOf(tx, id)).flatMap(({ file_ids }) => file_ids))
    await releasePhotos(tx, photos)
    await tx.query(sql`UPDATE precheck_paper SET file_ids = '{}' WHERE precheck_id = ANY(${old.map(({ id }) => id)}::uuid[])`)
    return photos
  })
  await removePhotos(ctx, fileIds)
  return fileIds.length
}
