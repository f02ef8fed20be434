import { queryOptions, useQuery } from '@tanstack/react-query'
import type { Output } from '@minsheng/contract/index.ts'
import { call } from '../../../lib/api.ts'

export type Precheck = Output<'GET /staff/prechecks/:precheckId'>
export type PrecheckPaper = Precheck['list'][number]

export const precheckKey = (precheckId: string) => ['precheck', precheckId] as const

const precheckQuery = (precheckId: string) => queryOptions({ queryKey: precheckKey(precheckId), queryFn: ({ signal }) => call('GET /staff/prechecks/:precheckId', { params: { precheckId } }, signal) })

export const usePrecheck = (precheckId: string) => useQuery(precheckQuery(precheckId))

/** Whoever comes to the counter says a code; it leads to their list. */
export const usePrecheckByCode = (code: string) => useQuery({ queryKey: ['precheck-code', code], retry: false, queryFn: ({ signal }) => call('GET /staff/precheck-codes/:code', { params: { code } }, signal) })
