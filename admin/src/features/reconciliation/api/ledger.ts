import { useQuery } from '@tanstack/react-query'
import type { Input, Output } from '@minsheng/contract/index.ts'
import { call } from '../../../lib/api.ts'
import { useDeed } from '../../../lib/deed.ts'
import { say } from '../../../ui/toast.tsx'

export type Ledger = Output<'GET /staff/reconciliation'>
export type Row = Ledger['rows'][number]
type Of = Input<'GET /staff/reconciliation/:day/:source'>['params']

const key = ['reconciliation'] as const

export const useLedger = (until: string) => useQuery({ queryKey: [...key, until], queryFn: ({ signal }) => call('GET /staff/reconciliation', { querystring: { until } }, signal) })

/** The sendings a difference comes from; asked for when somebody opens it. */
export const useFaults = (params: Of) => useQuery({ queryKey: [...key, params.day, params.source], queryFn: ({ signal }) => call('GET /staff/reconciliation/:day/:source', { params }, signal) })

export const useReconcile = () => useDeed([key], (day: string) => call('POST /staff/reconciliation/:day', { params: { day } }))

export const useExplain = (params: Of) => useDeed([key], async (text: string) => {
  await call('POST /staff/reconciliation/:day/:source/explanation', { params, body: { text } })
  // Said here: the form is gone once the ledger is asked for again.
  say('说明记下了。')
})
