import { useMutation } from '@tanstack/react-query'
import { call } from '../../../lib/api.ts'

export const useCheckLinks = () => useMutation({ mutationFn: () => call('POST /staff/contents/links', {}) })
