import { useMutation } from '@tanstack/react-query'
import type { Input } from '@minsheng/contract/index.ts'
import { callOpenly } from '../../../lib/api.ts'

type Credentials = Input<'POST /staff/session'>['body']

export const useSignIn = () =>
  useMutation({ mutationFn: (body: Credentials) => callOpenly('POST /staff/session', { body }) })
