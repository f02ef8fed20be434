import { useMutation, useQuery } from '@tanstack/react-query'
import { callBlob } from '../../../lib/api.ts'
import { saveFile } from '../../../lib/save-file.ts'

export const usePaperPhoto = (precheckId: string, fileId: string) => useQuery({
  queryKey: ['precheck-photo', precheckId, fileId], staleTime: Infinity,
  queryFn: ({ signal }) => callBlob('GET /staff/prechecks/:precheckId/photos/:fileId', { params: { precheckId, fileId } }, signal)
})

const endings: Readonly<Record<string, string>> = { 'application/pdf': 'pdf', 'application/zip': 'zip' }

/** The form somebody filled in on the phone, opened with the person's token. */
export const useOpenFilledForm = (precheckId: string) => useMutation({
  mutationFn: ({ filledFormId }: { filledFormId: string, name: string }) => callBlob('GET /staff/prechecks/:precheckId/forms/:filledFormId', { params: { precheckId, filledFormId } }),
  onSuccess: (blob, { name }) => saveFile(blob, `${name}.${endings[blob.type] ?? 'docx'}`)
})
