import { sql } from '@minsheng/db/client.ts'
import type { StaffContext } from '../../../context.ts'
import { Refused } from '../../../refused.ts'
import { viewDesk, type DeskView } from '../desk.ts'

/** The booking whose code somebody names or shows at the counter. One that was never confirmed, or is another unit's, is not there. */
export const findByCode = async (ctx: StaffContext, code: string): Promise<DeskView> => {
  const [row] = await ctx.db.query<{ id: string }>(sql`SELECT id FROM booking WHERE code = ${code} AND unit_id = ${ctx.actor.unitId} AND status NOT IN ('held', 'released', 'lapsed')`)
  if (!row) throw new Refused('booking-not-found')
  return viewDesk(ctx, row.id)
}
