import { queryOptions, useQuery } from '@tanstack/react-query'
import type { Output } from '@minsheng/contract/index.ts'
import { call } from '../../../lib/api.ts'

export type MonthFigures = Output<'GET /answers/figures'>['months'][number]

const figuresQuery = queryOptions({ queryKey: ['answers', 'figures'], queryFn: ({ signal }) => call('GET /answers/figures', {}, signal) })

export const useFigures = () => useQuery(figuresQuery)
