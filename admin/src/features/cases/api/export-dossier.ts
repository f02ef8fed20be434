import { useMutation } from '@tanstack/react-query'
import { callBlob } from '../../../lib/api.ts'

const save = (blob: Blob, name: string) => {
  const url = URL.createObjectURL(blob)
  const link = document.createElement('a')
  link.href = url
  link.download = name
  link.click()
  // The browser reads the address after the click; only then may it go.
  setTimeout(() => URL.revokeObjectURL(url), 60_000)
}

/** Fetches the dossier with the person's token and hands it to the browser to keep. */
export const useExportDossier = (caseNo: string) => useMutation({
  mutationFn: () => callBlob('GET /staff/cases/:caseNo/dossier', { params: { caseNo } }),
  onSuccess: (blob) => save(blob, `案卷${caseNo}.${blob.type === 'application/zip' ? 'zip' : 'pdf'}`)
})
