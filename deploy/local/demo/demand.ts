import type { Services } from '@minsheng/api/context.ts'
import { sql } from '@minsheng/db/client.ts'
import { addDays, dayOf } from '@minsheng/domain/calendar/day.ts'
import { dongping, meicheng } from './story.ts'

type Asked = [daysAgo: number, township: string, words: string, reason: 'none' | 'unclicked' | 'opened', times: number]

// Everyday words for which the county has written nothing yet, or under which nobody opened what was found.
const asked: readonly Asked[] = [
  [1, dongping, '护理假', 'none', 4], [2, dongping, '护理假', 'none', 2], [3, meicheng, '护理假怎么请', 'none', 3],
  [1, meicheng, '公墓选位置', 'unclicked', 2], [2, meicheng, '公墓选位置', 'unclicked', 3], [4, dongping, '五保户过年有没有钱', 'unclicked', 5],
  [1, '', '丧假几天', 'none', 3], [5, '', '丧假几天', 'none', 2], [3, dongping, '助听器补贴', 'none', 4], [6, meicheng, '助听器补贴', 'none', 1],
  [1, '', '', 'opened', 31], [2, '', '', 'opened', 27], [3, '', '', 'opened', 35], [4, '', '', 'opened', 22], [5, '', '', 'opened', 29], [6, '', '', 'opened', 18]
]

/** What was looked for on the last days, counted by township and without anybody's name, as the night's count leaves it. */
export const seedDemand = async ({ db }: Services, now: Date): Promise<void> => {
  for (const [daysAgo, township, words, reason, times] of asked) {
    await db.query(sql`INSERT INTO search_demand (day, township_code, words, reason, times) VALUES (${addDays(dayOf(now.getTime()), -daysAgo)}, ${township}, ${words}, ${reason}, ${times}) ON CONFLICT DO NOTHING`)
  }
}
