import { useMutation, useQueryClient } from '@tanstack/react-query'
import type { Input } from '@minsheng/contract/index.ts'
import { call } from '../../../lib/api.ts'
import { peopleQuery } from './list-people.ts'

const useChange = <I, O>(mutationFn: (input: I) => Promise<O>) => {
  const queries = useQueryClient()
  return useMutation({ mutationFn, onSuccess: () => queries.invalidateQueries({ queryKey: peopleQuery.queryKey }) })
}

export const useCreatePerson = () => useChange((body: Input<'POST /staff/people'>['body']) => call('POST /staff/people', { body }))
export const useUpdatePerson = () => useChange((input: Input<'PUT /staff/people/:staffId'>) => call('PUT /staff/people/:staffId', input))
export const useResetPassword = () => useChange((staffId: string) => call('POST /staff/people/:staffId/reset-password', { params: { staffId } }))
export const useResetTotp = () => useChange((staffId: string) => call('POST /staff/people/:staffId/reset-totp', { params: { staffId } }))
