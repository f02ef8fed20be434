import type { Output } from '@minsheng/contract/index.ts'
import { dayOf } from '@minsheng/domain/calendar/day.ts'
import { unitName } from '@minsheng/domain/routing/units.ts'
import { sql } from '@minsheng/db/client.ts'
import type { Context } from '../../context.ts'
import { Refused } from '../../refused.ts'
import { correctionOf, findPiece, type PublishedRow, type TakenDown } from '../public-contents/index.ts'
import type { ArticleText } from './article-text.ts'

export type ArticleView = Output<'GET /articles/:key'>
type FileRow = { id: string, name: string, bytes: number, media_type: string }

// A picture that stands in the text is not offered a second time below it.
const filesOf = async ({ db }: Context, { content_id, file_ids, body: { html } }: PublishedRow<ArticleText>): Promise<ArticleView['files']> => {
  const rows = file_ids.length === 0 ? [] : await db.query<FileRow>(sql`
    SELECT id, name, bytes, media_type FROM content_file WHERE content_id = ${content_id}::uuid AND id = ANY(${file_ids}::uuid[]) ORDER BY array_position(${file_ids}::uuid[], id)`)
  return rows.filter(({ id }) => !html.includes(`/contents/files/${id}`)).map(({ id, name, bytes, media_type }) => ({ fileId: id, name, bytes, mediaType: media_type }))
}

const present = async (ctx: Context, row: PublishedRow<ArticleText>): Promise<ArticleView> => {
  const { column, title, summary, html, from, cites } = row.body
  return {
    key: row.key, column, title, summary, html, from, cites, unitName: unitName(row.unit_id) ?? '本局', publishedOn: dayOf(row.published_at.getTime()), version: row.version,
    correction: correctionOf(row), files: await filesOf(ctx, row)
  }
}

/** One article, or when and why it was taken down; `article-not-found` when there never was one. */
export const findArticle = async (ctx: Context, key: string): Promise<{ article: ArticleView } | { withdrawn: TakenDown }> => {
  const found = await findPiece<ArticleText>(ctx, 'article', key)
  if (found === null) throw new Refused('article-not-found')
  return 'withdrawn' in found ? found : { article: await present(ctx, found.row) }
}

/** One article. */
export const viewArticle = async (ctx: Context, key: string): Promise<ArticleView> => {
  const found = await findArticle(ctx, key)
  if ('withdrawn' in found) throw new Refused('content-withdrawn', found.withdrawn)
  return found.article
}
