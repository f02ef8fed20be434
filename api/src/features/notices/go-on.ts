import { sql, type Tx } from '@minsheng/db/client.ts'

/** Puts the next step of notices in the outbox, inside the transaction that made it due. */
export const goOn = async (tx: Tx, noticeIds: readonly string[]): Promise<void> => {
  if (noticeIds.length === 0) return
  await tx.query(sql`INSERT INTO outbox (job, payload) SELECT 'send-notice', jsonb_build_object('noticeId', id) FROM unnest(${[...new Set(noticeIds)]}::uuid[]) AS t(id)`)
}
