import type { ContentCite } from '@minsheng/domain/content/public-copy.ts'
import { citesIn, headOf } from '@minsheng/domain/content/public-copy.ts'
import type { Written } from '@minsheng/domain/content/bodies.ts'
import { sql, type Tx } from '@minsheng/db/client.ts'
import type { Context } from '../../context.ts'
import { appendToOutbox } from '../../outbox/append.ts'
import { hangPosting } from './hang-posting.ts'
import { indexContent } from './index-content.ts'
import { raiseForChanged } from './raise-for-changed.ts'
import type { ContentRow } from './rows.ts'
import { cleaned, unitOf, withKind } from './written.ts'

type Version = { body: unknown, reason: string }

/** Replaces what a content rests on and names. */
const replaceCites = async (tx: Tx, contentId: string, cites: readonly ContentCite[]): Promise<void> => {
  await tx.query(sql`DELETE FROM content_cite WHERE content_id = ${contentId}::uuid`)
  await tx.query(sql`
    INSERT INTO content_cite (content_id, kind, name, article) SELECT ${contentId}::uuid, c.kind, c.name, c.article
    FROM unnest(${cites.map(({ kind }) => kind)}::text[], ${cites.map(({ name }) => name)}::text[], ${cites.map(({ article }) => article)}::text[]) AS c(kind, name, article) ON CONFLICT DO NOTHING`)
}

type Shown = { row: ContentRow, version: number, written: Written, reason: string, expiresOn: string | null }

// The day it first became public stays while it is public: a correction does not make it new. After a withdrawal it is.
const show = async ({ now }: Context, tx: Tx, { row, version, written, reason, expiresOn }: Shown): Promise<void> => {
  const { title, summary, column, townshipCode, pinned, fileIds } = headOf(written)
  const correction = row.public_version === null || reason === '' ? null : reason
  await tx.query(sql`
    INSERT INTO public_content AS p (content_id, kind, key, "column", title, summary, body, file_ids, unit_id, township_code, pinned, version, status, published_at, changed_at, correction_reason, expires_on)
    VALUES (${row.id}::uuid, ${row.kind}, ${row.key}, ${column}, ${title}, ${summary}, ${JSON.stringify(written.body)}::jsonb, ${[...fileIds]}::uuid[], ${unitOf(written, row.unit_id)}, ${townshipCode}, ${pinned}, ${version},
      'published', ${now}, ${now}, ${correction}, ${expiresOn})
    ON CONFLICT (content_id) DO UPDATE SET "column" = excluded."column", title = excluded.title, summary = excluded.summary, body = excluded.body, file_ids = excluded.file_ids, unit_id = excluded.unit_id,
      township_code = excluded.township_code, pinned = excluded.pinned, version = excluded.version, status = 'published', changed_at = excluded.changed_at, correction_reason = excluded.correction_reason,
      withdrawn_note = NULL, expires_on = excluded.expires_on, published_at = CASE WHEN p.status = 'published' AND p.kind <> 'posting' THEN p.published_at ELSE excluded.published_at END`)
}

/**
 * What becoming public is, in the transaction that decides it: the copy anybody may read, cleaned once more; what it cites; its
 * entry in the search (never of a 公示); everything that cites it listed for re-check; the word to every process.
 */
export const putBeforePublic = async (ctx: Context, tx: Tx, row: ContentRow, version: number): Promise<void> => {
  const [stored] = await tx.query<Version>(sql`SELECT body, reason FROM content_version WHERE content_id = ${row.id}::uuid AND version = ${version}`)
  if (!stored) throw new Error('a version that is published exists')
  const written = cleaned(withKind(row.kind, stored.body))
  const hung = written.kind === 'posting' ? await hangPosting(ctx, tx, row.id, written.body) : null
  await raiseForChanged(tx, { row, written, now: ctx.now })
  await show(ctx, tx, { row, version, written: hung ? withKind('posting', hung) : written, reason: stored.reason, expiresOn: hung?.until ?? null })
  await tx.query(sql`UPDATE content_version SET ended_at = ${ctx.now} WHERE content_id = ${row.id}::uuid AND status = 'superseded' AND ended_at IS NULL`)
  await tx.query(sql`UPDATE content_version SET published_at = ${ctx.now} WHERE content_id = ${row.id}::uuid AND version = ${version}`)
  await tx.query(sql`UPDATE content SET title = ${headOf(written).title}, unit_id = ${unitOf(written, row.unit_id)} WHERE id = ${row.id}::uuid`)
  await replaceCites(tx, row.id, citesIn(written))
  await indexContent(ctx, tx, { key: row.key, unitId: unitOf(written, row.unit_id), written, changedAt: ctx.now })
  await appendToOutbox(tx, [{ job: 'announce-contents', payload: { pieceId: row.id } }])
}
