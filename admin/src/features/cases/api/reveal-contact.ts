import { useMutation, useQueryClient } from '@tanstack/react-query'
import { call } from '../../../lib/api.ts'

/** Shows the whole name and number; who looked is written into the case's history. */
export const useRevealContact = (caseNo: string) => {
  const queries = useQueryClient()
  return useMutation({
    mutationFn: () => call('POST /staff/cases/:caseNo/reveal-contact', { params: { caseNo } }),
    onSuccess: () => queries.invalidateQueries({ queryKey: ['case', caseNo] })
  })
}
