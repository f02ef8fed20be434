import { addDays, minuteOf, startOf, type Day } from '@minsheng/domain/calendar/day.ts'
import { isWorkingDay } from '@minsheng/domain/calendar/working-days.ts'
import { sql } from '@minsheng/db/client.ts'
import type { Context } from '../../context.ts'
import { reconcileDay } from './reconcile-day.ts'
import { sourceOf, sourcesOf, type Source } from './sources.ts'

const BACK = 7
// Carriers report for up to 72 hours.
const LATE_DAYS = 3
const MORNING = '08:00'
const NOON = '12:00'

type Known = { day: Day, channel: string, provider: string, asked: boolean, settled: boolean, checked_at: Date }

const isDone = (ctx: Context, { day, asked, settled, checked_at }: Known): boolean =>
  asked && (settled || day < addDays(ctx.today, -LATE_DAYS) || checked_at >= new Date(startOf(ctx.today)))

/** Every working morning: the days nobody has reconciled, weekends included, those where nobody answered, and once more the young ones that differ. */
export const reconcileMornings = async (ctx: Context): Promise<number> => {
  const time = minuteOf(ctx.now.getTime()).slice(11)
  if (!isWorkingDay(ctx.today, ctx.calendar) || time < MORNING) return 0
  const from = addDays(ctx.today, -BACK)
  const known = await ctx.db.query<Known>(sql`
    SELECT day, channel, provider, theirs <> 'null'::jsonb AS asked, difference = 0 OR explained_at IS NOT NULL AS settled, checked_at FROM reconciliation WHERE day >= ${from} AND day < ${ctx.today}`)
  const done = new Set(known.filter((each) => isDone(ctx, each)).map(({ day, channel, provider }) => `${day} ${sourceOf(channel, provider)}`))
  let reconciled = 0
  for (let day = from; day < ctx.today; day = addDays(day, 1)) {
    const sources: Source[] = sourcesOf(ctx).filter((source) => !done.has(`${day} ${source}`))
    await reconcileDay(ctx, day, { giveUp: time >= NOON, sources })
    reconciled += sources.length
  }
  return reconciled
}
