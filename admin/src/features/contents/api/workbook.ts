import { useMutation, useQueryClient } from '@tanstack/react-query'
import type { Output } from '@minsheng/contract/index.ts'
import { callBlob, callForm } from '../../../lib/api.ts'
import { today } from '../../../lib/dates.ts'
import { saveFile } from '../../../lib/save-file.ts'

export type Imported = Output<'POST /staff/guides/workbook'>

export const useExportGuides = () => useMutation({
  mutationFn: () => callBlob('GET /staff/guides/workbook', {}),
  onSuccess: (blob) => saveFile(blob, `办事指南${today()}.xlsx`)
})

/** Reads the workbook; stored as drafts only when asked to, and then wholly or not at all. */
export const useImportGuides = () => {
  const queries = useQueryClient()
  return useMutation({
    mutationFn: ({ file, apply }: { file: File, apply: boolean }) => {
      const form = new FormData()
      form.append('file', file, file.name)
      return callForm('POST /staff/guides/workbook', { querystring: apply ? { apply } : {} }, form)
    },
    onSuccess: ({ applied }) => { if (applied) void queries.invalidateQueries({ queryKey: ['contents'] }) }
  })
}
