import { sql, type Tx } from '@minsheng/db/client.ts'
import type { Context } from '../../context.ts'
import { appendToOutbox } from '../../outbox/append.ts'
import { settleRechecksOf } from '../rechecks/index.ts'
import { unindexContent } from './index-content.ts'
import type { ContentRow } from './rows.ts'

/** Takes a content out of every place the public reads, in the transaction that decides it. That it was withdrawn, when and why, stays. */
export const takeFromPublic = async ({ now }: Context, tx: Tx, row: ContentRow, version: number, { reason, by }: { reason: string, by: string }): Promise<void> => {
  await tx.query(sql`
    UPDATE public_content SET status = 'withdrawn', title = '', summary = '', body = '{}'::jsonb, file_ids = '{}', pinned = false, correction_reason = NULL, expires_on = NULL, withdrawn_note = ${reason}, changed_at = ${now}
    WHERE content_id = ${row.id}::uuid`)
  await tx.query(sql`UPDATE content_version SET ended_at = ${now}, end_reason = ${reason} WHERE content_id = ${row.id}::uuid AND version = ${version}`)
  await tx.query(sql`UPDATE content_version SET return_reason = '内容已经撤下', publish_at = NULL WHERE content_id = ${row.id}::uuid AND status = 'returned' AND version > ${version}`)
  await tx.query(sql`DELETE FROM content_cite WHERE content_id = ${row.id}::uuid`)
  await unindexContent(tx, row)
  await settleRechecksOf(tx, row.id, { kinds: null, outcome: 'withdrawn', by, now })
  await appendToOutbox(tx, [{ job: 'announce-contents', payload: { pieceId: row.id } }])
}
