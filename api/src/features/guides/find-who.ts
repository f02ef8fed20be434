import type { Input, Output } from '@minsheng/contract/index.ts'
import { townshipOf, townshipUnitId } from '@minsheng/domain/routing/units.ts'
import type { Context } from '../../context.ts'
import { Refused } from '../../refused.ts'
import type { Place } from './bodies.ts'
import { findGuide } from './view-guide.ts'
import { readPlaces, unitsOf, whereIs, type WhereTo } from './where-to.ts'

type Asked = Input<'GET /who'>['querystring']
type Who = Output<'GET /who'>

const personOf = (unitName: string) => ({ name, title, phone }: Place['people'][number]): Who['people'][number] => ({ name, title, phone, unitName })

/** Those in charge of the item; where nobody is named for it, everybody of the place one goes to first. */
const peopleOf = (where: readonly WhereTo[], guideId: string | undefined): Who['people'] => {
  const inCharge = where.flatMap(({ unitName, place }) => (place?.people ?? []).filter(({ guideIds }) => guideId !== undefined && guideIds.includes(guideId)).map(personOf(unitName)))
  if (inCharge.length > 0) return inCharge
  const first = where.find(({ place }) => place !== null && place.people.length > 0)
  return first?.place?.people.map(personOf(first.unitName)) ?? []
}

const villageOf = (place: Place | null, village: string | undefined): Who['village'] => {
  const found = place?.villages.find(({ name }) => name === village)
  return found ? { name: found.name, assistant: found.assistant, childDirector: found.childDirector } : null
}

/** Who handles a matter: unit, person, room, telephone; in a village also the assistant and the children's director. */
export const findWho = async (ctx: Context, { guideId, townshipCode, village }: Asked): Promise<Who> => {
  if (townshipCode !== undefined && townshipOf(townshipCode) === null) throw new Refused('township-unknown', { townshipCode: '没有这个乡镇' })
  const unitIds = guideId !== undefined ? unitsOf((await findGuide(ctx, guideId)).body, townshipCode) : townshipCode === undefined ? ['office'] : [townshipUnitId(townshipCode)]
  const places = await readPlaces(ctx)
  const where = unitIds.map((unitId) => whereIs(places, unitId))
  return { where, people: peopleOf(where, guideId), village: townshipCode === undefined ? null : villageOf(places.placeOf(townshipUnitId(townshipCode)), village) }
}
