import type { Input, Output } from '@minsheng/contract/index.ts'
import { sayReason } from '@minsheng/domain/notices/say-delivery.ts'
import { sql } from '@minsheng/db/client.ts'
import type { StaffContext } from '../../context.ts'
import { maskContact } from '../cases/index.ts'
import { placeOfWay } from '../notices/index.ts'
import { AGAIN, contactOf, ownTasks, taskColumns, taskTables, type TaskRow } from './rows.ts'
import { sayHow } from './say-done.ts'

type Tasks = Output<'GET /staff/desk-tasks'>
type Listed = TaskRow & { last_reason: string | null, reopened: boolean }

const MOST_OPEN = 500
const MOST_DONE = 100

const sayWhy = ({ lawful, citizen_id, last_reason }: Listed): string => {
  const reason = sayReason(last_reason)
  if (citizen_id !== null && lawful !== null) return `一个工作日里没有打开看过${reason ? `；${reason}` : ''}`
  return reason ?? '没有小程序账号，也没有能发短信的手机号'
}

const toDone = (row: Listed): Tasks['items'][number]['done'] => row.state === 'waiting' ? null : {
  at: (row.done_at ?? row.ended_at ?? row.created_at).toISOString(), by: row.by, how: row.how, howName: sayHow(row), note: row.note,
  mayReopen: row.how === 'not-reached' && !row.template.endsWith(AGAIN) && !row.reopened && row.notice_status !== 'reached'
}

const toItem = (ctx: StaffContext, row: Listed): Tasks['items'][number] => ({
  deliveryId: row.id, caseNo: row.case_no, title: row.title, say: row.text, lawful: row.lawful, ...maskContact(contactOf(ctx, row)), hasAccount: row.citizen_id !== null,
  why: sayWhy(row), again: row.template.endsWith(AGAIN), since: row.created_at.toISOString(), dueOn: row.due_on, done: toDone(row)
})

/** Whom the own unit has to tell, or has told. Names and numbers are masked. */
export const listTasks = async (ctx: StaffContext, { state = 'open' }: Input<'GET /staff/desk-tasks'>['querystring']): Promise<Tasks> => {
  const which = state === 'open' ? sql`d.state = 'waiting' ORDER BY t.due_on, d.created_at, d.id LIMIT ${MOST_OPEN}` : sql`d.state <> 'waiting' ORDER BY coalesce(t.done_at, d.ended_at) DESC, d.id LIMIT ${MOST_DONE}`
  const rows = await ctx.db.query<Listed>(sql`
    SELECT ${taskColumns},
      (SELECT o.reason FROM delivery o WHERE o.notice_id = n.id AND o.channel <> 'desk' ORDER BY ${placeOfWay(sql`o.channel`)} DESC LIMIT 1) AS last_reason,
      EXISTS (SELECT 1 FROM delivery o WHERE o.notice_id = n.id AND o.channel = 'desk' AND o.template = d.template || ${AGAIN}::text) AS reopened
    FROM ${taskTables} WHERE d.channel = 'desk' AND ${ownTasks(ctx)} AND ${which}`)
  const [open] = await ctx.db.query<{ n: number }>(sql`SELECT count(*)::int AS n FROM ${taskTables} WHERE d.channel = 'desk' AND d.state = 'waiting' AND ${ownTasks(ctx)}`)
  return { open: open?.n ?? 0, items: rows.map((row) => toItem(ctx, row)) }
}
