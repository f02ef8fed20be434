import { useMutation, useQueryClient } from '@tanstack/react-query'
import type { Input, Output } from '@minsheng/contract/index.ts'
import { call } from '../../../lib/api.ts'
import { registrationsQuery } from './list-registrations.ts'

export type Registration = Input<'POST /staff/registrations'>['body']
export type Receipt = Output<'POST /staff/registrations'>

export const useRegister = (onDone: (receipt: Receipt) => void) => {
  const queries = useQueryClient()
  return useMutation({
    mutationFn: (body: Registration) => call('POST /staff/registrations', { body }),
    onSuccess: (receipt) => {
      void queries.invalidateQueries({ queryKey: registrationsQuery.queryKey })
      onDone(receipt)
    }
  })
}
