import { dayOf } from '@minsheng/domain/calendar/day.ts'
import { sql, type Tx } from '@minsheng/db/client.ts'
import type { Context } from '../../context.ts'

/** Takes one SMS of today's budget; false when it is used up. The statement itself holds the limit, however many ask at once. */
export const takeFromBudget = async (ctx: Context, tx: Tx): Promise<boolean> => {
  const taken = await tx.query<{ taken: number }>(sql`
    INSERT INTO sms_day (day, taken) VALUES (${ctx.today}, 1)
    ON CONFLICT (day) DO UPDATE SET taken = sms_day.taken + 1 WHERE sms_day.taken < ${ctx.config.notices.smsPerDay} RETURNING taken`)
  return taken.length > 0
}

/** Gives back what a try took that certainly did not leave, to the day it was taken from. For the transaction that ends this try: then it happens once. */
export const returnToBudget = async (tx: Tx, claimedAt: Date): Promise<void> => {
  await tx.query(sql`UPDATE sms_day SET taken = taken - 1 WHERE day = ${dayOf(claimedAt.getTime())} AND taken > 0`)
}
