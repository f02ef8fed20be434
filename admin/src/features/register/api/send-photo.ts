import { useMutation } from '@tanstack/react-query'
import { callForm } from '../../../lib/api.ts'

const send = (fileId: string, photo: File) => {
  const form = new FormData()
  form.set('file', photo)
  return callForm('POST /staff/files/:fileId', { params: { fileId } }, form)
}

export const useSendPhoto = () => useMutation({ mutationFn: ({ fileId, photo }: { fileId: string, photo: File }) => send(fileId, photo) })
