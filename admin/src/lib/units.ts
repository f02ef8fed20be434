import { queryOptions, useQuery } from '@tanstack/react-query'
import type { Output } from '@minsheng/contract/index.ts'
import { call } from './api.ts'

type Units = Output<'GET /staff/units'>
export type Unit = Units['items'][number]

const kinds: readonly (readonly [string, string])[] = [['section', '股室'], ['affiliated', '直属单位'], ['township', '乡镇'], ['bureau', '局机关']]

// 东坪镇, where the county has its seat: what a clerk chooses most often.
const SEAT = '430923121'

/** Townships in the order of the list, the seat of the county first. */
export const seatFirst = <T>(townships: readonly T[], codeOf: (township: T) => string): T[] =>
  [...townships].sort((one, other) => Number(codeOf(other).endsWith(SEAT)) - Number(codeOf(one).endsWith(SEAT)))

/** Units whose name holds what was typed, and the one that is chosen already. */
export const matching = (units: readonly Unit[], typed: string, chosen: string): Unit[] =>
  units.filter(({ unitId, name }) => unitId === chosen || name.includes(typed.trim()))

/** Units in the order a clerk looks for them: sections, affiliates, townships. */
export const groupUnits = (units: readonly Unit[]) =>
  kinds.map(([kind, label]) => ({ label, units: seatFirst(units.filter((unit) => unit.kind === kind), ({ unitId }) => unitId) })).filter((group) => group.units.length > 0)

const unitsQuery = queryOptions({
  queryKey: ['units'],
  queryFn: ({ signal }) => call('GET /staff/units', {}, signal),
  staleTime: 10 * 60_000
})

export const useUnits = () => useQuery(unitsQuery)
