import { useMutation, useQueryClient } from '@tanstack/react-query'
import { callForm } from '../../../lib/api.ts'
import { contentKey, type Whole } from './get-content.ts'

const upload = (contentId: string, file: File, alt: string) => {
  const form = new FormData()
  // Fields before the file: the server reads the form as it comes.
  form.append('alt', alt)
  form.append('file', file, file.name)
  return callForm('POST /staff/contents/:contentId/files', { params: { contentId } }, form)
}

/** Sends one picture or attachment; the answer says what was cleaned out of it. */
export const useUploadFile = (contentId: string) => {
  const queries = useQueryClient()
  return useMutation({
    mutationFn: ({ file, alt }: { file: File, alt: string }) => upload(contentId, file, alt),
    onSuccess: (kept) => {
      queries.setQueryData(contentKey(contentId), (whole: Whole | null | undefined) => whole && { ...whole, files: [...whole.files.filter(({ fileId }) => fileId !== kept.fileId), kept] })
      // What was asked for before this file was there would come late and leave it out.
      void queries.invalidateQueries({ queryKey: contentKey(contentId) })
    }
  })
}
