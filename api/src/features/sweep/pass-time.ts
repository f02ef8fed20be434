import { sql } from '@minsheng/db/client.ts'
import type { Context } from '../../context.ts'
import { commandByTime } from './by-time.ts'
import { eachCase } from './each-case.ts'

const DAY_MS = 86_400_000
const RATING_DAYS = 30
// A citizen may ask again for 30 days and ask the upper authority for 30 more, which then has 30 (信访工作条例 第35、36条).
const ARCHIVE_DAYS = 180

const daysAgo = ({ now }: Context, days: number): Date => new Date(now.getTime() - days * DAY_MS)
const woken = async (ctx: Context, done: Promise<number>): Promise<number> => {
  if (await done > 0) ctx.wakeRelay()
  return done
}

/** Lets the clocks run on where a pause has passed its last day; where papers were awaited, writes down that they did not come. */
export const endPauses = (ctx: Context): Promise<number> => woken(ctx, eachCase(ctx,
  (after, limit) => sql`SELECT id, case_no FROM cases WHERE pause_until < ${ctx.today} AND id > ${after}::uuid ORDER BY id LIMIT ${limit}`,
  (caseNo) => commandByTime(ctx, caseNo, 'end-pause')))

/** Closes answered cases whose thirty days for a rating have passed. A citizen may still rate afterwards. */
export const closeUnrated = (ctx: Context): Promise<number> => woken(ctx, eachCase(ctx,
  (after, limit) => sql`SELECT id, case_no FROM cases WHERE status = 'answered' AND answered_at < ${daysAgo(ctx, RATING_DAYS)} AND id > ${after}::uuid ORDER BY id LIMIT ${limit}`,
  (caseNo) => commandByTime(ctx, caseNo, 'close')))

/** Archives closed cases half a year after the answer when nothing about them is open: no limit, no 督办, no public copy to decide on. */
export const archiveClosed = (ctx: Context): Promise<number> => woken(ctx, eachCase(ctx,
  (after, limit) => sql`
    SELECT c.id, c.case_no FROM cases c WHERE c.status = 'closed' AND c.answered_at < ${daysAgo(ctx, ARCHIVE_DAYS)} AND c.supervised_until IS NULL
      AND c.publication IN ('published', 'withdrawn', 'withheld') AND c.id > ${after}::uuid
      AND NOT EXISTS (SELECT 1 FROM case_clock k WHERE k.case_id = c.id AND k.next_action_on IS NOT NULL)
    ORDER BY c.id LIMIT ${limit}`,
  (caseNo) => commandByTime(ctx, caseNo, 'archive')))
