import { precheckKeepDays } from '@minsheng/domain/guides/precheck.ts'
import { sql } from '@minsheng/db/client.ts'
import type { Context } from '../../context.ts'
import { releasePhotos, removePhotos } from './repository.ts'

const DAY_MS = 86_400_000
const BATCH = 100

/** Removes the photos of pre-checks nobody has sent or looked at for long, and shows the forms sent along no more. What was said of the papers stays. */
export const sweepPrechecks = async (ctx: Context): Promise<number> => {
  const before = new Date(ctx.now.getTime() - precheckKeepDays * DAY_MS)
  const fileIds = await ctx.db.transaction(async (tx) => {
    const emptied = await tx.query<{ file_ids: string[] }>(sql`
      WITH old AS MATERIALIZED (
        SELECT k.id FROM precheck k WHERE greatest(k.sent_at, k.decided_at) < ${before}
          AND EXISTS (SELECT 1 FROM precheck_paper r WHERE r.precheck_id = k.id AND (cardinality(r.file_ids) > 0 OR r.filled_form_id IS NOT NULL))
        LIMIT ${BATCH} FOR UPDATE OF k SKIP LOCKED)
      UPDATE precheck_paper r SET file_ids = '{}', filled_form_id = NULL FROM precheck_paper was
      WHERE r.precheck_id IN (SELECT id FROM old) AND was.precheck_id = r.precheck_id AND was.paper_id = r.paper_id RETURNING was.file_ids`)
    const photos = emptied.flatMap(({ file_ids }) => file_ids)
    await releasePhotos(tx, photos)
    return photos
  })
  await removePhotos(ctx, fileIds)
  return fileIds.length
}
