import { randomUUID } from 'node:crypto'
import { addEveryday } from '@minsheng/domain/content/add-everyday.ts'
import type { Article, Synonyms } from '@minsheng/domain/content/bodies.ts'
import { type SynonymGroup, synonymGroups } from '@minsheng/domain/guides/synonyms-data.ts'
import { sql, type Tx } from '@minsheng/db/client.ts'
import type { StaffContext } from '../../context.ts'
import { Refused } from '../../refused.ts'
import { takeUp } from './correct-content.ts'
import { findLocked, lockContent } from './repository.ts'
import { saveDraft } from './save-content.ts'
import { withKind } from './written.ts'

const officialOf = async (tx: Tx, guideId: string): Promise<string> => {
  const [guide] = await tx.query<{ title: string }>(sql`SELECT title FROM public_content WHERE kind = 'guide' AND key = ${guideId} AND status = 'published'`)
  if (!guide) throw new Refused('synonym-needs-guide', { guideId: '这个事项没有公布，请换一个' })
  return guide.title
}

const writeTable = (ctx: StaffContext, tx: Tx, contentId: string, groups: readonly SynonymGroup[], { reviewBy, stamp }: { reviewBy: string | null, stamp?: number }): Promise<void> =>
  saveDraft(ctx, tx, { contentId, kind: 'synonyms', reviewBy, ...stamp === undefined ? {} : { stamp } }, withKind('synonyms', { groups } satisfies Synonyms))

/** Puts what people say into the draft of the table of synonyms, as the name of a guide; begins a draft where none is open. In force once a second person has published it. */
export const draftSynonym = async (ctx: StaffContext, tx: Tx, { word, guideId }: { word: string, guideId: string }): Promise<void> => {
  const official = await officialOf(tx, guideId)
  const [known] = await tx.query<{ id: string }>(sql`SELECT id FROM content WHERE kind = 'synonyms'`)
  if (!known) return writeTable(ctx, tx, randomUUID(), addEveryday(synonymGroups, official, word), { reviewBy: null })
  const { latest } = await lockContent(tx, known.id)
  if (latest?.status === 'in-review' || latest?.status === 'scheduled') throw new Refused('synonyms-in-review')
  const { row, latest: open } = await takeUp(ctx, tx, { contentId: known.id, reason: '加上群众的说法' })
  const groups = (open?.body as Synonyms | undefined)?.groups ?? synonymGroups
  return writeTable(ctx, tx, known.id, addEveryday(groups, official, word), { reviewBy: row.review_by, ...open ? { stamp: open.stamp } : {} })
}

/** Begins an article under the words people looked for, unless it is begun already. */
export const draftArticle = async (ctx: StaffContext, tx: Tx, { contentId, title }: { contentId: string, title: string }): Promise<void> => {
  if (await findLocked(tx, contentId)) return
  const body: Article = { column: 'notices', title, summary: '', html: '<p></p>', fileIds: [], from: null, cites: [], pinned: false }
  await saveDraft(ctx, tx, { contentId, kind: 'article', reviewBy: null }, withKind('article', body))
}
