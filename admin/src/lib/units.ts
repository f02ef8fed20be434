import { queryOptions, useQuery } from '@tanstack/react-query'
import type { Output } from '@minsheng/contract/index.ts'
import { call } from './api.ts'

type Units = Output<'GET /staff/units'>
export type Unit = Units['items'][number]

const kinds: readonly (readonly [string, string])[] = [['section', '股室'], ['affiliated', '直属单位'], ['township', '乡镇'], ['bureau', '局机关']]

/** Units in the order a clerk looks for them: sections, affiliates, townships. */
export const groupUnits = (units: readonly Unit[]) =>
  kinds.map(([kind, label]) => ({ label, units: units.filter((unit) => unit.kind === kind) })).filter((group) => group.units.length > 0)

const unitsQuery = queryOptions({
  queryKey: ['units'],
  queryFn: ({ signal }) => call('GET /staff/units', {}, signal),
  staleTime: 10 * 60_000
})

export const useUnits = () => useQuery(unitsQuery)
