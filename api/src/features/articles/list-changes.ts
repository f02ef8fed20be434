import { unitName } from '@minsheng/domain/routing/units.ts'
import { sql } from '@minsheng/db/client.ts'
import type { Context } from '../../context.ts'
import { publishedColumns, type PublishedRow } from '../public-contents/index.ts'
import type { ArticleText } from './article-text.ts'

/** A notice as it was last published, corrected or withdrawn; instants in ISO 8601. What was withdrawn has no words left. */
export type NoticeChange = { key: string, title: string, unitName: string, publishedAt: string, changedAt: string, text: string, correction: string | null, withdrawn: string | null }

const SHOWN = 50
const MAPPED = 5_000

/** The latest changes of the notices, the newest first, for readers who follow along. */
export const listNoticeChanges = async ({ db }: Context): Promise<NoticeChange[]> => {
  const rows = await db.query<PublishedRow<Partial<ArticleText>>>(sql`
    SELECT ${publishedColumns} FROM public_content p WHERE p.kind = 'article' AND p."column" = 'notices' AND p.status IN ('published', 'withdrawn') ORDER BY p.changed_at DESC LIMIT ${SHOWN}`)
  return rows.map((row) => ({
    key: row.key, title: row.title, unitName: unitName(row.unit_id) ?? '本局', publishedAt: row.published_at.toISOString(), changedAt: row.changed_at.toISOString(), text: row.body.html ?? '',
    correction: row.correction_reason, withdrawn: row.status === 'withdrawn' ? row.withdrawn_note ?? '' : null
  }))
}

/** The column and key of every published article, the newest first. */
export const listArticleKeys = ({ db }: Context): Promise<{ column: string, key: string }[]> =>
  db.query<{ column: string, key: string }>(sql`SELECT p."column", p.key FROM public_content p WHERE p.kind = 'article' AND p.status = 'published' ORDER BY p.published_at DESC LIMIT ${MAPPED}`)
