import type { NoticeEvent } from '@minsheng/domain/notices/catalogue.ts'
import { channels, type Channel, type NoticePurpose } from '@minsheng/domain/notices/entry.ts'
import type { DeliveryState } from '@minsheng/domain/notices/delivery.ts'
import { sql, type Sql, type Tx } from '@minsheng/db/client.ts'

/** A notice with everything that says how its person can be reached. Openid and phone are still sealed. */
export type OpenNotice = {
  id: string, status: 'open' | 'reached' | 'inside' | 'unreached', event: NoticeEvent, purpose: NoticePurpose, lawful: string | null, task_on: string | null
  fields: Record<string, string>, citizen_id: string | null, case_id: string | null, case_no: string | null, booking_id: string | null, created_at: Date
  openid_cipher: string | null, openid_index: string | null, follower_cipher: string | null, follower_index: string | null, phone_cipher: string | null, contact_cipher: string | null, unit_id: string | null, in_danger: boolean | null
}

export type DeliveryRow = { id: string, channel: Channel, state: DeliveryState, attempts: number, next_at: Date | null, tried_at: Date | null, reason: string | null }

/** Locks a notice: whoever brings it further waits for whoever does so already. */
export const lockNotice = async (tx: Tx, noticeId: string): Promise<OpenNotice | null> => {
  const [row] = await tx.query<OpenNotice>(sql`
    SELECT n.id, n.status, n.event, n.purpose, n.lawful, n.task_on, n.fields, n.citizen_id, n.case_id, n.case_no, n.booking_id, n.created_at,
      c.openid_cipher, c.openid_index, c.phone_cipher, f.openid_cipher AS follower_cipher, f.openid_index AS follower_index, coalesce(k.contact_cipher, b.contact_cipher) AS contact_cipher, coalesce(k.unit_id, b.unit_id) AS unit_id, k.urgency = 'danger' AS in_danger
    FROM notice n LEFT JOIN citizen c ON c.id = n.citizen_id LEFT JOIN service_follower f ON f.union_index = c.union_index AND f.following LEFT JOIN cases k ON k.id = n.case_id LEFT JOIN booking b ON b.id = n.booking_id
    WHERE n.id = ${noticeId}::uuid FOR UPDATE OF n`)
  return row ?? null
}

/** The place of a sending among the ways: several may be of the same moment. Takes the column with its way. */
export const placeOfWay = (column: Sql): Sql => sql`array_position(${[...channels]}::text[], ${column})`

export const deliveriesOf = (tx: Tx, noticeId: string): Promise<DeliveryRow[]> =>
  tx.query<DeliveryRow>(sql`SELECT id, channel, state, attempts, next_at, tried_at, reason FROM delivery WHERE notice_id = ${noticeId}::uuid ORDER BY ${placeOfWay(sql`channel`)}, created_at`)

/** Where a notice stands in the end, and why; it is left once only for `reached`. */
export const endNotice = async (tx: Tx, noticeId: string, status: 'inside' | 'unreached', reason: string | null): Promise<void> => {
  await tx.query(sql`UPDATE notice SET status = ${status}, reason = ${reason} WHERE id = ${noticeId}::uuid AND status = 'open'`)
}

/** Somebody has been told: by which way and when. What was told on another way before stays as it was. */
export const reachNotices = async (tx: Tx, reached: readonly { noticeId: string, by: Channel | 'inbox', at: Date }[]): Promise<void> => {
  if (reached.length === 0) return
  await tx.query(sql`
    UPDATE notice n SET status = 'reached', reached_by = r.by, reached_at = r.at
    FROM unnest(${reached.map(({ noticeId }) => noticeId)}::uuid[], ${reached.map(({ by }) => by)}::text[], ${reached.map(({ at }) => at)}::timestamptz[]) AS r(id, by, at)
    WHERE n.id = r.id AND n.status <> 'reached'`)
  // Told once is enough: what still waits for this notice, a person's task too, is not needed any more.
  await tx.query(sql`
    UPDATE delivery SET state = 'failed', reason = 'not-needed', ended_at = ${reached[0]?.at ?? null} WHERE notice_id = ANY(${reached.map(({ noticeId }) => noticeId)}::uuid[]) AND state = 'waiting'`)
}
