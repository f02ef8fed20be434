import { sql } from '@minsheng/db/client.ts'
import type { Context } from '../../context.ts'

const KEEP_MS = 7 * 86_400_000
const BATCH = 200

/** Removes photos that were uploaded for a case or a pre-check nobody sent within a week: what is not needed is not kept (个人信息保护法 第19条). */
export const sweepPhotos = async (ctx: Context): Promise<number> => {
  const before = new Date(ctx.now.getTime() - KEEP_MS)
  const orphans = await ctx.db.query<{ id: string, object_key: string }>(sql`
    SELECT id, object_key FROM case_file WHERE case_id IS NULL AND purpose <> 'precheck' AND created_at < ${before} LIMIT ${BATCH}`)
  for (const { id, object_key } of orphans) {
    // The row first: a case filed or a pre-check sent at this very moment either has the photo or is told that it is missing.
    const removed = await ctx.db.query<{ id: string }>(sql`DELETE FROM case_file WHERE id = ${id}::uuid AND case_id IS NULL AND purpose <> 'precheck' RETURNING id`)
    if (removed.length > 0) await ctx.storage.remove(object_key)
  }
  return orphans.length
}
