import { sql } from '@minsheng/db/client.ts'
import type { Context } from '../../context.ts'

const KEPT_DAYS = 730
const DAY_MS = 86_400_000

/**
 * Counts the searches of the days that are over, by township and wording, and forgets the single ones. One statement: what a
 * second sweeper finds gone it does not count. Of searches that helped only their number stays, without words.
 */
export const countDemand = async ({ db, now, today }: Context): Promise<number> => {
  const [counted] = await db.query<{ n: number }>(sql`
    WITH gone AS (DELETE FROM search_asked WHERE day < ${today} RETURNING day, coalesce(township_code, '') AS township, words, CASE WHEN clicked THEN 'opened' WHEN hits = 0 THEN 'none' ELSE 'unclicked' END AS reason),
    counted AS (
      INSERT INTO search_demand AS d (day, township_code, words, reason, times)
      SELECT day, township, CASE WHEN reason = 'opened' THEN '' ELSE words END, reason, count(*)::int FROM gone GROUP BY 1, 2, 3, 4
      ON CONFLICT (day, township_code, words, reason) DO UPDATE SET times = d.times + excluded.times
    )
    SELECT count(*)::int AS n FROM gone`)
  await db.query(sql`DELETE FROM search_demand WHERE day < ${new Date(now.getTime() - KEPT_DAYS * DAY_MS).toISOString().slice(0, 10)}`)
  return counted?.n ?? 0
}
