import { useQuery } from '@tanstack/react-query'
import type { Output } from '@minsheng/contract/index.ts'
import { call } from '../../../lib/api.ts'

export type Figures = Output<'GET /staff/bookings/figures'>
export type FigureLine = Figures['lines'][number]

export const useFigures = (from: string, until: string) => useQuery({
  queryKey: ['booking-figures', from, until], enabled: from !== '' && until !== '' && from <= until,
  queryFn: ({ signal }) => call('GET /staff/bookings/figures', { querystring: { from, until } }, signal)
})
