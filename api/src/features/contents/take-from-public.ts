import { sql, type Tx } from '@minsheng/db/client.ts'
import type { Context } from '../../context.ts'
import { appendToOutbox } from '../../outbox/append.ts'
import { settleRechecksOf } from '../rechecks/index.ts'
import { unindexContent } from './index-content.ts'
import type { ContentRow } from './rows.ts'

type Ended = { reason: string, by: string }

/** What ends with being public, withdrawn or expired: the version has its end, what it cites and what was listed of it is done with, and every process hears of it. */
export const endPublic = async ({ now }: Context, tx: Tx, { id }: ContentRow, version: number, { reason, by }: Ended): Promise<void> => {
  await tx.query(sql`UPDATE content_version SET ended_at = ${now}, end_reason = ${reason} WHERE content_id = ${id}::uuid AND version = ${version}`)
  await tx.query(sql`DELETE FROM content_cite WHERE content_id = ${id}::uuid`)
  await settleRechecksOf(tx, id, { kinds: null, outcome: 'withdrawn', by, now })
  await appendToOutbox(tx, [{ job: 'announce-contents', payload: { pieceId: id } }])
}

/** Takes a content out of every place the public reads, in the transaction that decides it. That it was withdrawn, when and why, stays. */
export const takeFromPublic = async (ctx: Context, tx: Tx, row: ContentRow, version: number, ended: Ended): Promise<void> => {
  await tx.query(sql`
    UPDATE public_content SET status = 'withdrawn', title = '', summary = '', body = '{}'::jsonb, file_ids = '{}', pinned = false, correction_reason = NULL, expires_on = NULL, withdrawn_note = ${ended.reason}, changed_at = ${ctx.now}
    WHERE content_id = ${row.id}::uuid`)
  await tx.query(sql`UPDATE content_version SET return_reason = '内容已经撤下', publish_at = NULL WHERE content_id = ${row.id}::uuid AND status = 'returned' AND version > ${version}`)
  await unindexContent(tx, row)
  await endPublic(ctx, tx, row, version, ended)
}
