import { useMutation } from '@tanstack/react-query'
import type { Output } from '@minsheng/contract/index.ts'
import { call } from '../../../lib/api.ts'

export type Preview = Output<'POST /staff/cases/:caseNo/publication/preview'>
export type Side = Preview['title']

export const usePreview = (caseNo: string) => useMutation({
  mutationFn: (parties: string[]) => call('POST /staff/cases/:caseNo/publication/preview', { params: { caseNo }, body: { parties } })
})
