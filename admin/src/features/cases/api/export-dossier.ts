import { useMutation } from '@tanstack/react-query'
import { callBlob } from '../../../lib/api.ts'
import { saveFile } from '../../../lib/save-file.ts'

/** Fetches the dossier with the person's token and hands it to the browser to keep. */
export const useExportDossier = (caseNo: string) => useMutation({
  mutationFn: () => callBlob('GET /staff/cases/:caseNo/dossier', { params: { caseNo } }),
  onSuccess: (blob) => saveFile(blob, `案卷${caseNo}.${blob.type === 'application/zip' ? 'zip' : 'pdf'}`)
})
