import { sql } from '@minsheng/db/client.ts'
import type { Context } from '../../context.ts'
import { eachByItself } from '../../each-by-itself.ts'
import { checkContent } from './check-content.ts'

// The queue's own tries are over by then.
const QUEUE_MS = 3 * 60_000
// WeChat judges only what somebody wrote who was here within two hours (wechat.md §3.1).
const ASK_FOR_MS = 2 * 3_600_000
const AT_ONCE = 20

/** Takes up again what the queue gave up, as long as WeChat would still answer; after that nobody has checked it, and it says so. */
export const finishChecks = async (ctx: Context): Promise<void> => {
  const { db, now } = ctx
  await db.query(sql`
    UPDATE content_check SET verdict = 'unchecked', reason = 'unavailable', checked_at = ${now}
    WHERE verdict IS NULL AND trace_ids = '{}' AND created_at < ${new Date(now.getTime() - ASK_FOR_MS)}`)
  const left = await db.query<{ id: string }>(sql`
    SELECT id FROM content_check WHERE verdict IS NULL AND trace_ids = '{}' AND created_at < ${new Date(now.getTime() - QUEUE_MS)} ORDER BY created_at LIMIT ${AT_ONCE}`)
  await eachByItself(left, ({ id }) => checkContent(ctx, id))
}
