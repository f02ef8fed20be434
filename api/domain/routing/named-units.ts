import { accusedPlaces } from './accused.ts'
import { townships, townshipUnitId, units } from './units.ts'

/**
 * Every unit a text names, in whatever sense: by its full name, by what people call it, a township by its own name. For a
 * confidential report, of which none of them may learn unless a keeper has made sure whom it is about (信访工作条例 第30条).
 */
export const namedUnits = (text: string): readonly string[] => {
  const flat = text.replace(/\s/g, '')
  const byName = units.filter(({ kind, name }) => kind !== 'bureau' && flat.includes(name.replace(/（.*）$/, ''))).map(({ id }) => id)
  const byPlace = accusedPlaces.filter(({ form }) => new RegExp(form.source).test(flat)).map(({ unitId }) => unitId)
  const byTownship = townships.filter(({ name }) => flat.includes(name)).map(({ code }) => townshipUnitId(code))
  return [...new Set([...byName, ...byPlace, ...byTownship])]
}
