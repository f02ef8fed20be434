import { queryOptions, useQuery } from '@tanstack/react-query'
import type { Output } from '@minsheng/contract/index.ts'
import { call } from '../../../lib/api.ts'

type People = Output<'GET /staff/people'>
export type Person = People['items'][number]
export type RoleChoice = People['roles'][number]

export const peopleQuery = queryOptions({ queryKey: ['people'], queryFn: ({ signal }) => call('GET /staff/people', {}, signal) })

export const usePeople = () => useQuery(peopleQuery)
