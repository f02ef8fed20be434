import type { Output } from '@minsheng/contract/index.ts'
import type { Tx } from '@minsheng/db/client.ts'
import { appendAudit } from '../../audit/append.ts'
import type { StaffContext } from '../../context.ts'
import { lockCase, saveCase } from '../cases/index.ts'
import { contactOf, findTask, type TaskRow } from './rows.ts'
import { assertOpen } from './say-done.ts'

/** A look at a whole name and number stands in the history of the case, as every other does, and in the audit. */
export const leaveLook = async (ctx: StaffContext, tx: Tx, { case_no, notice_id }: TaskRow, action: 'desk-contact-revealed' | 'desk-letter-printed'): Promise<void> => {
  await appendAudit(tx, { at: ctx.now, actorId: ctx.actor.id, action, subject: case_no ?? notice_id })
  if (case_no === null) return
  const { kase } = await lockCase(tx, case_no)
  await saveCase(ctx, tx, { ...kase, version: kase.version + 1 }, [{ type: 'contact-revealed' }], { at: ctx.now, actorId: ctx.actor.id, unitId: ctx.actor.unitId })
}

/** Shows whom to ring, while there is a reason to: the task is still open. */
export const revealTaskContact = (ctx: StaffContext, deliveryId: string): Promise<Output<'POST /staff/desk-tasks/:deliveryId/contact'>> =>
  ctx.db.transaction(async (tx) => {
    const task = await findTask(ctx, tx, deliveryId)
    assertOpen(task)
    await leaveLook(ctx, tx, task, 'desk-contact-revealed')
    return contactOf(ctx, task)
  })
