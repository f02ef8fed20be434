import type { Output } from '@minsheng/contract/index.ts'
import { guideGroup, guideGroups, type GuideGroup } from '@minsheng/domain/guides/guide-groups.ts'
import { unitName } from '@minsheng/domain/routing/units.ts'
import type { Context } from '../../context.ts'
import { listPublished } from '../public-contents/index.ts'
import type { GuideText } from './bodies.ts'

export type GuideCard = Output<'GET /guides'>['items'][number]

const presentCard = ({ id, itemNo, name, plainName, unitId, acceptedAt, fee, booking }: GuideText): GuideCard =>
  ({ guideId: id, itemNo, name, plainName, unitId, unitName: unitName(unitId) ?? '本局', acceptedAt, free: fee.free, booking, group: guideGroup(id) })

/** Every published guide in the order of the catalogue. */
export const listGuides = async (ctx: Context): Promise<Output<'GET /guides'>> => {
  const rows = await listPublished<GuideText>(ctx, 'guide')
  return { items: rows.map(({ body }) => presentCard(body)).toSorted((a, b) => a.itemNo - b.itemNo || (a.guideId < b.guideId ? -1 : 1)) }
}

/** Guides under their groups, as a list shows them; a group without a guide is left out. */
export const grouped = (items: readonly GuideCard[]): { group: GuideGroup, items: GuideCard[] }[] =>
  guideGroups.map((group) => ({ group, items: items.filter((item) => item.group === group) })).filter(({ items: some }) => some.length > 0)
