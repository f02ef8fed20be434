import { boxes } from '@minsheng/contract/case-words.ts'
import type { Output } from '@minsheng/contract/index.ts'
import { settledStatuses } from '@minsheng/domain/case/statuses.ts'
import { sql } from '@minsheng/db/client.ts'
import type { StaffContext } from '../../context.ts'
import { boxOf } from './boxes.ts'
import { firstContactBy } from './rows.ts'

const MOST = 999

/** A case is late past its due day, and an urgent one from the minute somebody should have called. How much lies in each box, counted to 999: a person needs to know "many", not how many exactly. */
export const workbench = async (ctx: StaffContext): Promise<Output<'GET /staff/workbench'>> => ({
  boxes: await Promise.all(boxes.filter((box) => box !== 'all' && box !== 'finished').map(async (box) => {
    const [row] = await ctx.db.query<{ count: number, overdue: number }>(sql`
      SELECT count(*)::int AS count, count(*) FILTER (WHERE (due_on < ${ctx.today} OR contact_by < ${ctx.now}) AND NOT settled)::int AS overdue
      FROM (SELECT c.due_on, ${firstContactBy} AS contact_by, c.status = ANY(${[...settledStatuses]}) AS settled FROM cases c WHERE ${boxOf(ctx, box)} ORDER BY c.due_on LIMIT ${MOST}) AS few`)
    return { box, count: row?.count ?? 0, overdue: row?.overdue ?? 0 }
  }))
})
