import { sql } from '@minsheng/db/client.ts'
import type { Context } from '../../context.ts'
import { Refused } from '../../refused.ts'
import { isOurAddress } from './signed-address.ts'

type Asked = { checkId: string, until: number, seal: string }

/** The cleaned picture WeChat was asked about, under the address it was given, until its verdict is there. Nothing else, for nobody else. */
export const readCheckedFile = async (ctx: Context, { checkId, until, seal }: Asked): Promise<{ bytes: Buffer, mediaType: string, name: string }> => {
  await ctx.attempts.take('checked-file', ctx.address)
  if (!isOurAddress(ctx, checkId, until, seal)) throw new Refused('file-not-found')
  const [row] = await ctx.db.query<{ object_key: string, media_type: string }>(sql`
    SELECT f.object_key, f.media_type FROM content_check k JOIN public_file f ON f.id = k.part_id
    WHERE k.id = ${checkId}::uuid AND k.kind = 'file' AND k.verdict IS NULL AND NOT EXISTS (SELECT 1 FROM media_verdict m WHERE m.trace_id = ANY(k.trace_ids))`)
  const bytes = row && await ctx.storage.get(row.object_key)
  if (!row || !bytes) throw new Refused('file-not-found')
  // Its name is not WeChat's business.
  return { bytes, mediaType: row.media_type, name: 'picture' }
}
