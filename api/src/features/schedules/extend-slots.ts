import { sql } from '@minsheng/db/client.ts'
import type { Context } from '../../context.ts'
import { eachByItself } from '../../each-by-itself.ts'
import { retrying } from '../../retrying.ts'
import { applyHours, isSettled, planHours } from './apply-hours.ts'
import { scheduleColumns, type ScheduleRow } from './rows.ts'

/**
 * Makes the slots of every schedule what its hours and the calendar say today: the day that has come within the horizon, and
 * days a notice on holidays has since closed or opened. Gives how many schedules it touched. What is settled is only read.
 */
export const extendSlots = async (ctx: Context): Promise<number> => {
  const schedules = await ctx.db.query<ScheduleRow>(sql`SELECT ${scheduleColumns} FROM schedule s ORDER BY s.id`)
  let touched = 0
  await eachByItself(schedules, async (schedule) => {
    if (isSettled((await planHours(ctx, ctx.db, schedule)).changes)) return
    await retrying(() => ctx.db.transaction(async (tx) => {
      const [locked] = await tx.query<ScheduleRow>(sql`SELECT ${scheduleColumns} FROM schedule s WHERE s.id = ${schedule.id}::uuid FOR UPDATE`)
      if (locked) await applyHours(ctx, tx, locked)
    }))
    ctx.wakeRelay()
    touched += 1
  })
  return touched
}
