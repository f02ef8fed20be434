import type { Output } from '@minsheng/contract/index.ts'
import type { ContentKind } from '@minsheng/domain/content/bodies.ts'
import { type InsideLink, insideLinks, pastItsTime } from '@minsheng/domain/content/inside-links.ts'
import { formIds } from '@minsheng/domain/forms/form-ids.ts'
import { sql } from '@minsheng/db/client.ts'
import type { Context, StaffContext } from '../../context.ts'
import { raiseFor } from '../rechecks/index.ts'
import { withKind } from './written.ts'

type Row = { content_id: string, kind: ContentKind, key: string, title: string, body: unknown }
type Broken = Output<'POST /staff/contents/links'>['broken'][number]

const published = ({ db }: Pick<Context, 'db'>): Promise<Row[]> =>
  db.query<Row>(sql`SELECT content_id, kind, key, title, body FROM public_content WHERE status = 'published' AND kind <> 'posting' ORDER BY kind, key`)

const knownTargets = async ({ db }: Pick<Context, 'db'>, rows: readonly Row[]): Promise<(contentId: string, link: InsideLink) => string | null> => {
  const files = new Set((await db.query<{ own: string }>(sql`SELECT content_id || ' ' || id AS own FROM content_file`)).map(({ own }) => own))
  const targets = new Set([...rows.map(({ kind, key }) => `${kind} ${key}`), ...formIds.map((id) => `form ${id}`)])
  return (contentId, { kind, key }) => {
    if (kind === 'unknown') return '这个站内地址不认识'
    if (kind === 'file') return files.has(`${contentId} ${key}`) ? null : '附件已经没有了'
    return targets.has(`${kind} ${key}`) ? null : '链到的内容没有发布，或者已经撤下'
  }
}

const look = async (ctx: Pick<Context, 'db'>): Promise<{ rows: Row[], looked: number, broken: Broken[] }> => {
  const rows = await published(ctx)
  const problemOf = await knownTargets(ctx, rows)
  const links = rows.flatMap(({ content_id, kind, title, body }) => insideLinks(withKind(kind, body)).map((link) => ({ contentId: content_id, title, link, why: problemOf(content_id, link) })))
  return { rows, looked: links.length, broken: links.flatMap(({ contentId, title, link, why }) => why === null ? [] : [{ contentId, title, link: link.link, why }]) }
}

/** Looks at every link and file inside the site and lists the broken ones, also for re-check. Nothing outside is fetched. */
export const checkLinks = async (ctx: StaffContext): Promise<Output<'POST /staff/contents/links'>> => {
  const { looked, broken } = await look(ctx)
  await ctx.db.transaction(async (tx) => {
    for (const { contentId, link, why } of broken) await raiseFor(tx, { causeKind: 'link', cause: `链接断开：${link}（${why}）`, contentId, now: ctx.now })
  })
  return { looked, broken }
}

/** Every hour: lists broken links and documents past their own days. What was settled for the same reason stays settled. */
export const remindBroken = async (ctx: Context): Promise<number> => {
  const { rows, broken } = await look(ctx)
  const past = rows.flatMap(({ content_id, kind, body }) => {
    const why = pastItsTime(withKind(kind, body), ctx.today)
    return why === null ? [] : [{ contentId: content_id, cause: why }]
  })
  return ctx.db.transaction(async (tx) => {
    let raised = 0
    for (const { contentId, link, why } of broken) raised += await raiseFor(tx, { causeKind: 'link', cause: `链接断开：${link}（${why}）`, contentId, now: ctx.now }) ? 1 : 0
    for (const { contentId, cause } of past) raised += await raiseFor(tx, { causeKind: 'expired', cause, contentId, now: ctx.now }) ? 1 : 0
    return raised
  })
}
