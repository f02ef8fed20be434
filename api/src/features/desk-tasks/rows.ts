import type { NoticePurpose } from '@minsheng/domain/notices/entry.ts'
import type { DeliveryState } from '@minsheng/domain/notices/delivery.ts'
import type { DeskWay } from '@minsheng/domain/notices/say-delivery.ts'
import { sql, type Tx } from '@minsheng/db/client.ts'
import type { Context, StaffContext } from '../../context.ts'
import { Refused } from '../../refused.ts'
import { openContact } from '../cases/index.ts'
import { readable } from '../staff-cases/index.ts'

/** Set behind the purpose in `template`: the task of somebody who was not found the first time. The unique key lets it be there once. */
export const AGAIN = '-again'

export type TaskRow = {
  id: string, notice_id: string, case_id: string | null, case_no: string | null, title: string, text: string, lawful: string | null, purpose: NoticePurpose, template: string, citizen_id: string | null
  state: DeliveryState, reason: string | null, notice_status: string, notice_reason: string | null, created_at: Date, ended_at: Date | null, unit_id: string, due_on: string
  how: DeskWay | null, note: string | null, done_at: Date | null, done_by: string | null, by: string | null, contact_cipher: string | null, phone_cipher: string | null
}

export const taskColumns = sql`
  d.id, n.id AS notice_id, n.case_id, n.case_no, n.title, n.text, n.lawful, n.purpose, d.template, n.citizen_id, d.state, d.reason, n.status AS notice_status, n.reason AS notice_reason, d.created_at, d.ended_at,
  coalesce(c.unit_id, t.unit_id) AS unit_id, t.due_on, t.how, t.note, t.done_at, t.done_by, s.name AS by, coalesce(c.contact_cipher, b.contact_cipher) AS contact_cipher, z.phone_cipher`

/** From the notice on, so that it is locked before its sendings, as everybody does who brings it further. */
export const taskTables = sql`
  notice n JOIN delivery d ON d.notice_id = n.id JOIN desk_task t ON t.delivery_id = d.id LEFT JOIN cases c ON c.id = n.case_id LEFT JOIN booking b ON b.id = n.booking_id
  LEFT JOIN citizen z ON z.id = n.citizen_id LEFT JOIN staff s ON s.id = t.done_by`

/** Tasks of the own unit about cases in the person's sight. A task goes with its case to the next unit; of a confidential case there is none. */
export const ownTasks = (ctx: StaffContext) => sql`
  coalesce(c.unit_id, t.unit_id) = ${ctx.actor.unitId} AND (n.case_id IS NULL OR (c.identity <> 'confidential' AND ${readable(ctx)}))`

/** Whom to reach: what was left for this matter, else the number WeChat vouches for. */
export const contactOf = ({ cipher }: Context, { contact_cipher, phone_cipher }: Pick<TaskRow, 'contact_cipher' | 'phone_cipher'>): { name: string | null, phone: string | null } => {
  const { name, phone } = openContact(cipher, contact_cipher)
  return { name, phone: phone ?? (phone_cipher === null ? null : cipher.decrypt(phone_cipher)) }
}

/** One task of the own unit. What is not theirs does not exist for them. */
export const findTask = async (ctx: StaffContext, tx: Tx, deliveryId: string): Promise<TaskRow> => {
  const [row] = await tx.query<TaskRow>(sql`SELECT ${taskColumns} FROM ${taskTables} WHERE d.id = ${deliveryId}::uuid AND ${ownTasks(ctx)}`)
  if (!row) throw new Refused('desk-task-not-found')
  return row
}

/** The same, locked: of two people who press at once one goes first, and the other sees what they did. */
export const lockTask = async (ctx: StaffContext, tx: Tx, deliveryId: string): Promise<TaskRow> => {
  await tx.query(sql`SELECT n.id FROM notice n WHERE n.id = (SELECT notice_id FROM delivery WHERE id = ${deliveryId}::uuid) FOR UPDATE`)
  return findTask(ctx, tx, deliveryId)
}
