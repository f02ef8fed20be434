import type { Input, Output } from '@minsheng/contract/index.ts'
import { addDays, dayOf } from '@minsheng/domain/calendar/day.ts'
import { scopeOf } from '@minsheng/domain/permissions/permissions.ts'
import { townshipName, townships, townshipUnitId } from '@minsheng/domain/routing/units.ts'
import { meaningOf } from '@minsheng/domain/search/demand-words.ts'
import { type Demand, groupDemand } from '@minsheng/domain/search/group-demand.ts'
import type { Lexicon } from '@minsheng/domain/search/lexicon.ts'
import { understand } from '@minsheng/domain/search/understand.ts'
import type { StaffContext } from '../../context.ts'
import { readDays, readDemand, readSettled, type SettledRow } from './demand-rows.ts'
import { findEntries } from './find-entries.ts'

type Radar = Output<'GET /staff/demand'>

const DAYS = 90
const SHOWN = 100
// A guide is looked for where somebody is about to act: at the head of the list.
const LOOKED_UP = 20

const outcomes: Readonly<Record<SettledRow['outcome'], string>> = { article: '已起草文章', synonym: '已加进同义词草稿，审核后生效', nothing: '不用管' }

// 乡镇民政所长 see what was asked from their own township.
const ownTownship = ({ actor }: StaffContext): string | null =>
  scopeOf(actor.roles, 'demand:read') === 'all' ? null : townships.find(({ code }) => townshipUnitId(code) === actor.unitId)?.code ?? ''

const nearestGuide = async (ctx: StaffContext, lexicon: Lexicon, words: string): Promise<NonNullable<Radar['items'][number]['nearest']> | null> => {
  const [found] = await findEntries(ctx, lexicon, understand(words, lexicon, ctx.words), { kind: 'guide', letters: null, limit: 1 })
  return found ? { guideId: found.key, name: found.title } : null
}

const presentDemand = ({ words, times, missed, townships: from, lastOn }: Demand, done: SettledRow | undefined): Omit<Radar['items'][number], 'nearest'> => ({
  words, times, missed, lastOn, townships: from.flatMap(({ code, times: asked }) => { const name = townshipName(code); return name === null ? [] : [{ name, times: asked }] }),
  settled: done ? `${outcomes[done.outcome]}（${dayOf(done.settled_at.getTime())}）` : null
})

/** 需求雷达: what people looked for and did not find or did not open, wordings of one meaning together. Of days that are over; of no person. */
export const viewDemand = async (ctx: StaffContext, { since }: Input<'GET /staff/demand'>['querystring']): Promise<Radar> => {
  const from = since ?? addDays(ctx.today, -DAYS)
  const township = ownTownship(ctx)
  const lexicon = await ctx.lexicon.fresh()
  const meaning = (words: string) => meaningOf(words, lexicon, ctx.words)
  const [rows, byDay, settledRows] = [await readDemand(ctx, from, township), await readDays(ctx, from, township), await readSettled(ctx)]
  const settled = new Map(settledRows.map((row) => [meaning(row.words), row]))
  const demands = groupDemand(rows.map(({ township_code, ...row }) => ({ ...row, township: township_code })), meaning).slice(0, SHOWN)
  const items: Radar['items'] = []
  for (const [at, demand] of demands.entries()) {
    const item = presentDemand(demand, settled.get(demand.meaning))
    items.push(at < LOOKED_UP && item.settled === null ? { ...item, nearest: await nearestGuide(ctx, lexicon, demand.words) } : item)
  }
  return { items, byDay }
}
