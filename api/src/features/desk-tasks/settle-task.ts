import type { Input } from '@minsheng/contract/index.ts'
import { sql, type Tx } from '@minsheng/db/client.ts'
import { appendAudit } from '../../audit/append.ts'
import type { StaffContext } from '../../context.ts'
import { endNotice, reachNotices } from '../notices/index.ts'
import { announceTask } from './announce-task.ts'
import { lockTask, type TaskRow } from './rows.ts'
import { assertOpen } from './say-done.ts'

type Settled = { deliveryId: string } & Input<'POST /staff/desk-tasks/:deliveryId/done'>['body']

const tell = async ({ now }: StaffContext, tx: Tx, { id, notice_id }: TaskRow): Promise<void> => {
  // A sending goes through "sending" before it is delivered, a person's too.
  await tx.query(sql`UPDATE delivery SET state = 'sending', attempts = attempts + 1, claimed_at = ${now} WHERE id = ${id}::uuid`)
  await tx.query(sql`UPDATE delivery SET state = 'delivered', sent_at = ${now}, ended_at = ${now}, reason = NULL WHERE id = ${id}::uuid`)
  await reachNotices(tx, [{ noticeId: notice_id, by: 'desk', at: now }])
}

const miss = async ({ now }: StaffContext, tx: Tx, { id, notice_id }: TaskRow): Promise<void> => {
  await tx.query(sql`UPDATE delivery SET state = 'failed', attempts = attempts + 1, ended_at = ${now}, reason = 'not-reached' WHERE id = ${id}::uuid`)
  await endNotice(tx, notice_id, 'unreached', 'not-reached')
}

/** Writes down how somebody was told, or that they were not found. Who presses twice has pressed once; of two people one was first. */
export const settleTask = async (ctx: StaffContext, { deliveryId, how, note }: Settled): Promise<{ done: true }> => {
  await ctx.db.transaction(async (tx) => {
    const task = await lockTask(ctx, tx, deliveryId)
    if (task.done_by === ctx.actor.id && task.how === how) return
    assertOpen(task)
    await tx.query(sql`UPDATE desk_task SET how = ${how}, note = ${note}, done_by = ${ctx.actor.id}::uuid, done_at = ${ctx.now} WHERE delivery_id = ${deliveryId}::uuid`)
    await (how === 'not-reached' ? miss : tell)(ctx, tx, task)
    await appendAudit(tx, { at: ctx.now, actorId: ctx.actor.id, action: how === 'not-reached' ? 'desk-not-reached' : 'desk-told', subject: task.case_no ?? task.notice_id, data: { how } })
    await announceTask(tx, task)
  })
  ctx.wakeRelay()
  return { done: true }
}
