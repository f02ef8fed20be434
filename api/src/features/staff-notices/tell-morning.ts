import { minuteOf } from '@minsheng/domain/calendar/day.ts'
import { addWorkingDays, isWorkingDay } from '@minsheng/domain/calendar/working-days.ts'
import { settledStatuses } from '@minsheng/domain/case/statuses.ts'
import { type MorningCounts, morningLine } from '@minsheng/domain/notices/staff-notices.ts'
import { roles, scopeOf, type Scope, type Verb } from '@minsheng/domain/permissions/permissions.ts'
import { sql } from '@minsheng/db/client.ts'
import type { Context } from '../../context.ts'
import { insertStaffNotices } from './repository.ts'

const FROM = '08:30'
// Whoever was down at half past eight still tells it; later it would be no news of the morning.
const UNTIL = '10:00'
const SOON_DAYS = 3

type CountRow = MorningCounts & { staffId: string }

const having = (verb: Verb, ...scopes: Scope[]): string[] => roles.filter((role) => scopes.some((scope) => scopeOf([role], verb) === scope))

/** What waits for each person: the cases in their hands, those of their unit nobody has taken, and drafts they may review. */
const countEach = (ctx: Context): Promise<CountRow[]> => {
  const soon = addWorkingDays(ctx.today, SOON_DAYS, ctx.calendar).day
  const inSight = sql`NOT c.accused @> ARRAY[s.unit_id]::text[] AND NOT c.recused @> ARRAY[s.id::text]::text[] AND NOT c.frozen AND (c.identity <> 'confidential' OR c.keepers @> ARRAY[s.id::text]::text[])`
  return ctx.db.query<CountRow>(sql`
    SELECT s.id AS "staffId", count(*) FILTER (WHERE w.mine AND w.due_on = ${ctx.today})::int AS today, count(*) FILTER (WHERE w.mine AND w.due_on > ${ctx.today} AND w.due_on <= ${soon})::int AS soon,
      count(*) FILTER (WHERE w.mine AND w.due_on < ${ctx.today})::int AS late, count(*) FILTER (WHERE w.reviewed)::int AS "toReview"
    FROM staff s CROSS JOIN LATERAL (
      SELECT c.due_on, (c.handler_id = s.id OR (c.handler_id IS NULL AND c.unit_id = s.unit_id AND s.roles && ${having('case:handle', 'unit')}::text[])) AS mine,
        (c.status = 'drafted' AND c.drafter_id IS DISTINCT FROM s.id AND (s.roles && ${having('case:review', 'all')}::text[] OR (c.unit_id = s.unit_id AND s.roles && ${having('case:review', 'unit')}::text[]))) AS reviewed
      FROM cases c WHERE c.status <> ALL(${[...settledStatuses]}::text[]) AND ${inSight} AND (c.due_on <= ${soon} OR c.status = 'drafted')) w
    WHERE s.active AND (w.mine OR w.reviewed) GROUP BY s.id`)
}

/** The list of the morning, at half past eight of a working day, one line per person who has something to do. Once, however many workers tell it. */
export const tellMorning = async (ctx: Context): Promise<number> => {
  const minute = minuteOf(ctx.now.getTime()).slice(11)
  if (minute < FROM || minute >= UNTIL || !isWorkingDay(ctx.today, ctx.calendar)) return 0
  const counts = await countEach(ctx)
  const notices = counts.flatMap(({ staffId, ...waiting }) => {
    const text = morningLine(waiting)
    return text === null ? [] : [{ staffId, key: `digest:${ctx.today}`, kind: 'digest' as const, caseNo: null, text }]
  })
  const told = await ctx.db.transaction((tx) => insertStaffNotices(tx, notices, ctx.now))
  if (told > 0) ctx.wakeRelay()
  return told
}
