import { useMutation, useQueryClient } from '@tanstack/react-query'
import type { Input } from '@minsheng/contract/index.ts'
import { call } from '../../../lib/api.ts'
import { Problem } from '../../../lib/problem.ts'
import { takeAnswer } from '../../../lib/take-answer.ts'
import { contentKey } from './get-content.ts'

export type Saved = Input<'PUT /staff/contents/:contentId'>['body']

export const useSaveContent = (contentId: string) => {
  const queries = useQueryClient()
  return useMutation({
    mutationFn: (body: Saved) => call('PUT /staff/contents/:contentId', { params: { contentId }, body }),
    onSuccess: async (whole) => {
      await takeAnswer(queries, contentKey(contentId), whole)
      void queries.invalidateQueries({ queryKey: ['contents'] })
    },
    // Somebody else may have saved meanwhile: then both stand beside each other.
    onError: (error) => { if (error instanceof Problem && error.status === 409) void queries.invalidateQueries({ queryKey: contentKey(contentId) }) }
  })
}
