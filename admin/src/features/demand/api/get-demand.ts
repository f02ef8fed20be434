import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import type { Input, Output } from '@minsheng/contract/index.ts'
import { call } from '../../../lib/api.ts'

export type Demand = Output<'GET /staff/demand'>
export type Need = Demand['items'][number]

export const useDemand = (since: string) => useQuery({ queryKey: ['demand', since], queryFn: ({ signal }) => call('GET /staff/demand', { querystring: { since } }, signal) })

export const useSettleDemand = () => {
  const queries = useQueryClient()
  return useMutation({
    mutationFn: (body: Input<'POST /staff/demand/settle'>['body']) => call('POST /staff/demand/settle', { body }),
    onSuccess: () => Promise.all([['demand'], ['contents']].map((queryKey) => queries.invalidateQueries({ queryKey })))
  })
}
