import type { Static } from 'typebox'
import type { PostingBody } from '@minsheng/contract/content-shapes.ts'
import type { Output } from '@minsheng/contract/index.ts'
import { townshipName, unitName } from '@minsheng/domain/routing/units.ts'
import { sql } from '@minsheng/db/client.ts'
import type { Context } from '../../context.ts'
import { Refused } from '../../refused.ts'
import { findPublished } from '../public-contents/index.ts'

export type PostingView = Output<'GET /postings/:key'>
export type PostingLine = Output<'GET /postings'>['items'][number]
/** A 公示 as it hangs: what was written, with its first and last day. */
export type PostingText = Static<typeof PostingBody> & { from: string, until: string }

const openNow = (today: string) => sql`p.kind = 'posting' AND p.status = 'published' AND p.body->>'from' <= ${today} AND p.body->>'until' >= ${today} AND (p.expires_on IS NULL OR p.expires_on >= ${today})`

/** The 公示 that hang today, the newest first: titles only. A list of names is nobody's to take away, and none is read for it. */
export const listPostings = async ({ db, today }: Context): Promise<Output<'GET /postings'>> => {
  const rows = await db.query<{ key: string, body: Omit<PostingText, 'lines'> }>(sql`SELECT p.key, p.body - 'lines' AS body FROM public_content p WHERE ${openNow(today)} ORDER BY p.published_at DESC, p.content_id`)
  return { items: rows.map(({ key, body: { title, category, townshipCode, from, until } }) => ({ key, title, category, townshipName: townshipName(townshipCode), from, until })) }
}

const isOpen = ({ from, until }: PostingText, today: string): boolean => from <= today && today <= until

/** One 公示 while it hangs. After its last day it is over, whether or not the sweep has come by; how often it was read is counted, by whom is not. */
export const viewPosting = async (ctx: Context, key: string): Promise<PostingView> => {
  const { body, unit_id, content_id } = await findPublished<PostingText>(ctx, 'posting', key, 'posting-over')
  if (!isOpen(body, ctx.today)) throw new Refused('posting-over')
  await ctx.db.query(sql`UPDATE posting_proof SET views = views + 1 WHERE content_id = ${content_id}::uuid AND taken_down_at IS NULL`)
  const { category, title, intro, townshipCode, village, lines, from, until, objectionPhone, basis } = body
  return { key, category, title, intro, townshipName: townshipName(townshipCode), village, lines, from, until, objectionPhone, basis, unitName: unitName(unit_id) ?? '本局' }
}
