import { randomUUID } from 'node:crypto'
import { addWorkingDays } from '@minsheng/domain/calendar/working-days.ts'
import { sql } from '@minsheng/db/client.ts'
import { appendAudit } from '../../audit/append.ts'
import type { StaffContext } from '../../context.ts'
import { Refused } from '../../refused.ts'
import { announceTask } from './announce-task.ts'
import { AGAIN, lockTask } from './rows.ts'

/** Puts somebody who was not found on the list once more, for the next working day. Pressed twice or by two, it is there once. */
export const reopenTask = async (ctx: StaffContext, deliveryId: string): Promise<{ done: true }> => {
  await ctx.db.transaction(async (tx) => {
    const task = await lockTask(ctx, tx, deliveryId)
    if (task.how !== 'not-reached' || task.template.endsWith(AGAIN) || task.notice_status === 'reached') throw new Refused('desk-task-no-more')
    const [row] = await tx.query<{ id: string }>(sql`
      INSERT INTO delivery (id, notice_id, channel, template, created_at) VALUES (${randomUUID()}::uuid, ${task.notice_id}::uuid, 'desk', ${task.template + AGAIN}, ${ctx.now})
      ON CONFLICT (notice_id, channel, template) DO NOTHING RETURNING id`)
    if (!row) throw new Refused('desk-task-reopened')
    await tx.query(sql`INSERT INTO desk_task (delivery_id, unit_id, due_on) VALUES (${row.id}::uuid, ${task.unit_id}, ${addWorkingDays(ctx.today, 1, ctx.calendar).day})`)
    // Open again, or the next look at the notice would take the task for one that is not needed.
    await tx.query(sql`UPDATE notice SET status = 'open' WHERE id = ${task.notice_id}::uuid AND status = 'unreached'`)
    await appendAudit(tx, { at: ctx.now, actorId: ctx.actor.id, action: 'desk-reopened', subject: task.case_no ?? task.notice_id })
    await announceTask(tx, task)
  })
  ctx.wakeRelay()
  return { done: true }
}
