import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import type { Input, Output } from '@minsheng/contract/index.ts'
import { call } from '../../../lib/api.ts'
import { say } from '../../../ui/toast.tsx'

export type Recheck = Output<'GET /staff/rechecks'>['items'][number]
export type Outcome = Input<'POST /staff/rechecks/:recheckId/settle'>['body']['outcome']

export const useRechecks = () => useQuery({ queryKey: ['rechecks'], queryFn: ({ signal }) => call('GET /staff/rechecks', {}, signal) })

export const useSettleRecheck = () => {
  const queries = useQueryClient()
  return useMutation({
    mutationFn: ({ recheckId, outcome }: { recheckId: string, outcome: Outcome }) => call('POST /staff/rechecks/:recheckId/settle', { params: { recheckId }, body: { outcome } }),
    onSuccess: () => say('记下了。'),
    onSettled: () => Promise.all([['rechecks'], ['contents']].map((queryKey) => queries.invalidateQueries({ queryKey })))
  })
}
