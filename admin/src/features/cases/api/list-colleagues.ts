import { queryOptions, useQuery } from '@tanstack/react-query'
import { call } from '../../../lib/api.ts'

const colleaguesQuery = (unitId: string) => queryOptions({
  queryKey: ['colleagues', unitId],
  queryFn: ({ signal }) => call('GET /staff/units/:unitId/people', { params: { unitId } }, signal),
  staleTime: 10 * 60_000,
  enabled: unitId !== ''
})

/** Who works in a unit, by name: for a hand-over, for a visit of two, for standing back. */
export const useColleagues = (unitId: string) => useQuery(colleaguesQuery(unitId))
