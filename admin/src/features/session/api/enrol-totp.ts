import { useMutation } from '@tanstack/react-query'
import type { Input } from '@minsheng/contract/index.ts'
import { callOpenly } from '../../../lib/api.ts'

export const useStartEnrolment = () =>
  useMutation({ mutationFn: (body: Input<'POST /staff/totp'>['body']) => callOpenly('POST /staff/totp', { body }) })

export const useConfirmEnrolment = () =>
  useMutation({ mutationFn: (body: Input<'POST /staff/totp/confirm'>['body']) => callOpenly('POST /staff/totp/confirm', { body }) })
