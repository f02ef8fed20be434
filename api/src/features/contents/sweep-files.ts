import { sql } from '@minsheng/db/client.ts'
import type { Context } from '../../context.ts'

const KEEP_MS = 7 * 86_400_000
const BATCH = 200

/** Removes files that were uploaded for a content nobody saved within a week: what is not needed is not kept (个人信息保护法 第19条). */
export const sweepContentFiles = async (ctx: Context): Promise<number> => {
  const before = new Date(ctx.now.getTime() - KEEP_MS)
  const orphans = await ctx.db.query<{ id: string, object_key: string }>(sql`
    DELETE FROM content_file WHERE id IN (
      SELECT f.id FROM content_file f WHERE f.created_at < ${before} AND NOT EXISTS (SELECT 1 FROM content k WHERE k.id = f.content_id) LIMIT ${BATCH})
    RETURNING id, object_key`)
  for (const { object_key } of orphans) await ctx.storage.remove(object_key)
  return orphans.length
}
