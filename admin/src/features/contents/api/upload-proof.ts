import { useMutation, useQueryClient } from '@tanstack/react-query'
import { callForm } from '../../../lib/api.ts'
import { contentKey } from './get-content.ts'

/** A picture given to a 公示 goes with its proof. */
export const useUploadProof = (contentId: string) => {
  const queries = useQueryClient()
  return useMutation({
    mutationFn: (file: File) => {
      const form = new FormData()
      form.append('alt', '张贴照片')
      form.append('file', file, '张贴照片.jpg')
      return callForm('POST /staff/contents/:contentId/files', { params: { contentId } }, form)
    },
    onSuccess: () => queries.invalidateQueries({ queryKey: contentKey(contentId) })
  })
}
