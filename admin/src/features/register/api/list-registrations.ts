import { queryOptions, useQuery } from '@tanstack/react-query'
import { call } from '../../../lib/api.ts'

export const registrationsQuery = queryOptions({ queryKey: ['registrations'], queryFn: ({ signal }) => call('GET /staff/registrations', { querystring: {} }, signal) })

export const useRegistrations = () => useQuery(registrationsQuery)
