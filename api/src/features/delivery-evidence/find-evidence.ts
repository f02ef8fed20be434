import type { Channel } from '@minsheng/domain/notices/entry.ts'
import type { DeliveryState } from '@minsheng/domain/notices/delivery.ts'
import { deskWayNames, noticeStatusNames, sayReason, sayState, wayNames, type DeskWay, type NoticeStatus } from '@minsheng/domain/notices/say-delivery.ts'
import { sql, type Tx } from '@minsheng/db/client.ts'
import { placeOfWay } from '../notices/index.ts'

/** One sending of a notice, by a machine or by a person, in words. */
export type Sending = {
  way: Channel | 'inbox', wayName: string, state: DeliveryState, stateName: string, sentAt: Date | null, deliveredAt: Date | null, receipt: string | null, reason: string | null
  by: string | null, how: string | null, note: string | null
}
/** What somebody was told of a case, and everything that proves it. */
export type Evidence = { noticeId: string, at: Date, title: string, text: string, lawful: string | null, status: NoticeStatus, statusName: string, reachedBy: string | null, reachedAt: Date | null, sendings: Sending[] }

type NoticeRow = { id: string, created_at: Date, title: string, text: string, lawful: string | null, status: NoticeStatus, reached_by: Channel | 'inbox' | null, reached_at: Date | null, read_at: Date | null, citizen_id: string | null }
type SendingRow = {
  notice_id: string, channel: Channel, state: DeliveryState, sent_at: Date | null, ended_at: Date | null, message_id: string | null, reason: string | null
  how: DeskWay | null, note: string | null, done_at: Date | null, by: string | null
}

// The message in the product is there from the first moment; that it was opened is the proof.
const inInbox = ({ created_at, read_at }: NoticeRow): Sending => ({
  way: 'inbox', wayName: wayNames.inbox, state: read_at === null ? 'sent' : 'delivered', stateName: read_at === null ? '还没有打开' : '本人打开看过', sentAt: created_at, deliveredAt: read_at,
  receipt: null, reason: null, by: null, how: null, note: null
})

const toSending = ({ channel, state, sent_at, ended_at, message_id, reason, how, note, done_at, by }: SendingRow): Sending => ({
  way: channel, wayName: wayNames[channel], state, stateName: sayState(channel, state, reason), sentAt: channel === 'desk' ? done_at : sent_at, deliveredAt: state === 'delivered' ? ended_at : null,
  receipt: message_id, reason: sayReason(reason), by, how: how && deskWayNames[how], note
})

const findSendings = async (tx: Tx, noticeIds: readonly string[]): Promise<Map<string, Sending[]>> => {
  const rows = await tx.query<SendingRow>(sql`
    SELECT d.notice_id, d.channel, d.state, d.sent_at, d.ended_at, d.message_id, d.reason, t.how, t.note, t.done_at, s.name AS by
    FROM delivery d LEFT JOIN desk_task t ON t.delivery_id = d.id LEFT JOIN staff s ON s.id = t.done_by
    WHERE d.notice_id = ANY(${[...noticeIds]}::uuid[]) ORDER BY ${placeOfWay(sql`d.channel`)}, d.created_at`)
  const found = new Map<string, Sending[]>(noticeIds.map((id) => [id, []]))
  for (const row of rows) found.get(row.notice_id)?.push(toSending(row))
  return found
}

/** Every notice of a case with all its sendings, newest first. A confidential case has none: its notices name no case. */
export const findEvidence = async (tx: Tx, caseId: string): Promise<Evidence[]> => {
  const rows = await tx.query<NoticeRow>(sql`
    SELECT id, created_at, title, text, lawful, status, reached_by, reached_at, read_at, citizen_id FROM notice WHERE case_id = ${caseId}::uuid ORDER BY created_at DESC, id DESC`)
  const sendings = await findSendings(tx, rows.map(({ id }) => id))
  return rows.map((row) => ({
    noticeId: row.id, at: row.created_at, title: row.title, text: row.text, lawful: row.lawful, status: row.status, statusName: noticeStatusNames[row.status],
    reachedBy: row.reached_by && wayNames[row.reached_by], reachedAt: row.reached_at, sendings: [...row.citizen_id === null ? [] : [inInbox(row)], ...sendings.get(row.id) ?? []]
  }))
}
