import { useMutation } from '@tanstack/react-query'
import { newClientId } from '../../../lib/client-id.ts'
import { callForm } from '../../../lib/api.ts'
import { useDesk } from '../components/desk.tsx'

/** Sends one file of evidence; it belongs to the case only once the record of it is saved. */
export const useUploadEvidence = () => {
  const { caseNo } = useDesk().kase
  return useMutation({
    mutationFn: async (file: File) => {
      const fileId = newClientId()
      const form = new FormData()
      form.append('file', file, file.name)
      await callForm('POST /staff/cases/:caseNo/evidence/:fileId', { params: { caseNo, fileId } }, form)
      return { fileId, name: file.name }
    }
  })
}
