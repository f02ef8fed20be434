import { sql } from '@minsheng/db/client.ts'
import type { StaffContext } from '../../context.ts'

type DemandRow = { day: string, township_code: string, words: string, reason: 'none' | 'unclicked' | 'opened', times: number }
export type SettledRow = { words: string, outcome: 'article' | 'synonym' | 'nothing', settled_at: Date }

// So many different wordings of one span are grouped; those asked most often come first.
const WORDINGS = 2_000

/** The counted searches since a day, of all townships or of one: the wordings asked most often, whole. */
export const readDemand = ({ db }: StaffContext, since: string, townshipCode: string | null): Promise<DemandRow[]> => {
  const own = townshipCode === null ? sql`` : sql`AND township_code = ${townshipCode}`
  return db.query<DemandRow>(sql`
    WITH often AS MATERIALIZED (SELECT words FROM search_demand WHERE day >= ${since} AND words <> '' ${own} GROUP BY words ORDER BY sum(times) DESC, words LIMIT ${WORDINGS})
    SELECT day, township_code, words, reason, times FROM search_demand WHERE day >= ${since} AND words IN (SELECT words FROM often) ${own} ORDER BY day, township_code, words`)
}

type DayRow = { day: string, searches: number, missed: number }

/** All searches of each day, also those whose words were not kept. */
export const readDays = ({ db }: StaffContext, since: string, townshipCode: string | null): Promise<DayRow[]> => {
  const own = townshipCode === null ? sql`` : sql`AND township_code = ${townshipCode}`
  return db.query<DayRow>(sql`
    SELECT day, sum(times)::int AS searches, coalesce(sum(times) FILTER (WHERE reason = 'none'), 0)::int AS missed FROM search_demand WHERE day >= ${since} ${own} GROUP BY day ORDER BY day`)
}

export const readSettled = ({ db }: StaffContext): Promise<SettledRow[]> =>
  db.query<SettledRow>(sql`SELECT words, outcome, settled_at FROM demand_settled ORDER BY settled_at`)
