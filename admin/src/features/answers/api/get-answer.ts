import { queryOptions, useQuery } from '@tanstack/react-query'
import { call } from '../../../lib/api.ts'

const answerQuery = (answerNo: string) => queryOptions({
  queryKey: ['answer', answerNo],
  queryFn: ({ signal }) => call('GET /answers/:answerNo', { params: { answerNo } }, signal)
})

export const useAnswer = (answerNo: string) => useQuery(answerQuery(answerNo))
