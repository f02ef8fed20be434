import { spokenDay } from '@minsheng/domain/calendar/spoken-day.ts'
import type { Day } from '@minsheng/domain/calendar/day.ts'
import { sql, type Database } from '@minsheng/db/client.ts'

/** Where the chain stood at the end of a day: how many deeds of that day, the last of them, and its hash. */
export type DailyRoot = { day: Day, count: number, seq: string, hash: string }

/** The root of a day in Asia/Shanghai, or `null` when nothing was done on it. */
export const dailyRoot = async (db: Pick<Database, 'query'>, day: Day): Promise<DailyRoot | null> => {
  const [root] = await db.query<{ count: number, seq: string, hash: string }>(sql`
    SELECT d.count, e.seq::text, e.hash FROM (SELECT count(*)::int AS count, max(seq) AS seq FROM audit_entry WHERE day = ${day}) AS d JOIN audit_entry e ON e.seq = d.seq`)
  return root ? { day, ...root } : null
}

const inGroups = (hash: string): string => (hash.match(/.{8}/g) ?? []).map((group, i) => (i % 4 === 3 ? `${group}\n` : `${group} `)).join('').trimEnd()

/** What is printed, signed and put away: with it anybody can prove later that nothing before was changed or cut off. */
export const printRoot = ({ day, count, seq, hash }: DailyRoot, bureau: string): string => [
  `${bureau} 审计日志每日根值`, `日期：${spokenDay(day)}（${day}）`, `当日记录：${count} 条；末条序号：${seq}`, '根值（SM3）：', inGroups(hash),
  '打印人：            监督人：            日期：', ''
].join('\n')
