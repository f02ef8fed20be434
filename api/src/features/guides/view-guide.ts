import type { Output } from '@minsheng/contract/index.ts'
import { dayOf } from '@minsheng/domain/calendar/day.ts'
import { standardOn } from '@minsheng/domain/guides/standard-today.ts'
import { unitName } from '@minsheng/domain/routing/units.ts'
import { sql } from '@minsheng/db/client.ts'
import type { Context } from '../../context.ts'
import { Refused } from '../../refused.ts'
import { correctionOf, findPiece, findPublished, findPublishedOf, type PublishedRow, type Reads, type TakenDown } from '../public-contents/index.ts'
import type { FormNotice, GuideText, Standard } from './bodies.ts'
import { readPlaces, unitsOf, whereIs } from './where-to.ts'

export type GuideView = Output<'GET /guides/:guideId'>

const BASIS_CHANGED = '这份指南依据的规定或标准有变化，我们正在核对，去办以前请先打电话问一下'

/** A guide as the public reads it now, with the version that is. */
export const findGuide = (ctx: Reads, guideId: string): Promise<PublishedRow<GuideText>> => findPublished<GuideText>(ctx, 'guide', guideId, 'guide-not-found')

/** The guide as published, or `null` when there is none to read now. */
export const findGuideMaybe = async (ctx: Reads, guideId: string): Promise<PublishedRow<GuideText> | null> => (await findPublishedOf<GuideText>(ctx, 'guide', [guideId]))[0] ?? null

const standardsOf = async (ctx: Context, keys: readonly string[]): Promise<GuideView['standards']> => {
  const known = new Map((await findPublishedOf<Standard>(ctx, 'standard', keys)).map(({ body }) => [body.key, body]))
  return keys.flatMap((key) => { const standard = known.get(key); return standard ? [standardOn(standard, ctx.today)] : [] })
}

const formsOf = async (ctx: Context, formIds: readonly string[]): Promise<GuideView['forms']> =>
  (await findPublishedOf<FormNotice>(ctx, 'form', formIds)).map(({ title, body }) => ({ formId: body.formId, title, version: body.version }))

const relatedOf = async (ctx: Context, ids: readonly string[]): Promise<GuideView['related']> =>
  (await findPublishedOf<GuideText>(ctx, 'guide', ids)).map(({ body: { id, name, plainName } }) => ({ guideId: id, name, plainName }))

// Only whether somebody must look at it again leaves the table of re-checks, never who or why.
const isBasisChanged = async ({ db }: Context, contentId: string): Promise<boolean> => {
  const [open] = await db.query<{ id: string }>(sql`SELECT id FROM recheck WHERE subject_id = ${contentId} AND settled_at IS NULL AND cause_kind IN ('law', 'standard', 'rule') LIMIT 1`)
  return open !== undefined
}

/** One guide with everything that hangs on it: where to go, sums of today, forms, related items. */
export const viewGuide = async (ctx: Context, guideId: string, townshipCode: string | undefined): Promise<GuideView> => presentGuide(ctx, await findGuide(ctx, guideId), townshipCode)

/** The same, or when and why it was taken down. */
export const findGuideView = async (ctx: Context, guideId: string, townshipCode: string | undefined): Promise<{ guide: GuideView } | { withdrawn: TakenDown }> => {
  const found = await findPiece<GuideText>(ctx, 'guide', guideId)
  if (found === null) throw new Refused('guide-not-found')
  return 'withdrawn' in found ? found : { guide: await presentGuide(ctx, found.row, townshipCode) }
}

const presentGuide = async (ctx: Context, row: PublishedRow<GuideText>, townshipCode: string | undefined): Promise<GuideView> => {
  const { body: guide } = row
  const places = await readPlaces(ctx)
  return {
    guide, unitName: unitName(guide.unitId) ?? '本局', version: row.version, publishedOn: dayOf(row.published_at.getTime()), correction: correctionOf(row),
    where: unitsOf(guide, townshipCode).map((unitId) => whereIs(places, unitId)),
    standards: await standardsOf(ctx, guide.standardKeys), forms: await formsOf(ctx, guide.formIds), related: await relatedOf(ctx, guide.related),
    basisChanged: await isBasisChanged(ctx, row.content_id) ? BASIS_CHANGED : null
  }
}
