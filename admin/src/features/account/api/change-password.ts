import { useMutation } from '@tanstack/react-query'
import type { Input } from '@minsheng/contract/index.ts'
import { call } from '../../../lib/api.ts'

export const useChangePassword = () =>
  useMutation({ mutationFn: (body: Input<'PUT /staff/password'>['body']) => call('PUT /staff/password', { body }) })
