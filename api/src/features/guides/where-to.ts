import type { Output } from '@minsheng/contract/index.ts'
import { townshipUnitId, unitName, units } from '@minsheng/domain/routing/units.ts'
import type { Context } from '../../context.ts'
import { listPublished } from '../public-contents/index.ts'
import type { FloorPlan, GuideText, Place } from './bodies.ts'

export type WhereTo = Output<'GET /places'>['items'][number]
/** Every place and floor plan the bureau has published. */
type Places = { placeOf: (unitId: string) => Place | null, planOf: (key: string | null) => FloorPlan | null }

/** Reads the places once; a page asks them several times. */
export const readPlaces = async (ctx: Context): Promise<Places> => {
  const [places, plans] = [await listPublished<Place>(ctx, 'place'), await listPublished<FloorPlan>(ctx, 'floor-plan')]
  const byUnit = new Map(places.map(({ body }) => [body.unitId, body]))
  const byKey = new Map(plans.map(({ body }) => [body.key, body]))
  return { placeOf: (unitId) => byUnit.get(unitId) ?? null, planOf: (key) => byKey.get(key ?? '') ?? null }
}

/** A unit with its place and floor plan, or only its name where nobody has written down where it is. */
export const whereIs = ({ placeOf, planOf }: Places, unitId: string): WhereTo => {
  const place = placeOf(unitId)
  return { unitId, unitName: unitName(unitId) ?? place?.name ?? '本局', place, floorPlan: planOf(place?.floorPlan ?? null) }
}

/** The units of a guide in the order a person goes to them: the township that takes it in where one is named, then who decides. */
export const unitsOf = ({ acceptedAt, unitId }: Pick<GuideText, 'acceptedAt' | 'unitId'>, townshipCode: string | undefined): string[] =>
  acceptedAt !== 'unit' && townshipCode !== undefined ? [townshipUnitId(townshipCode), unitId] : [unitId]

/** Every unit that meets people, in the order of the organisation. */
export const listPlaces = async (ctx: Context): Promise<Output<'GET /places'>> => {
  const places = await readPlaces(ctx)
  return { items: units.filter(({ kind }) => kind !== 'bureau').map(({ id }) => whereIs(places, id)) }
}
