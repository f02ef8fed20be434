import { useQuery } from '@tanstack/react-query'
import type { Output } from '@minsheng/contract/index.ts'
import { call } from '../../../lib/api.ts'

export type Trips = Output<'GET /staff/trips'>

export const useTrips = (since: string) => useQuery({ queryKey: ['trips', since], queryFn: ({ signal }) => call('GET /staff/trips', { querystring: { since } }, signal) })
