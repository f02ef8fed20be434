import { queryOptions, useMutation, useQuery } from '@tanstack/react-query'
import { callBlob } from '../../../lib/api.ts'
import { saveFile } from '../../../lib/save-file.ts'

export const fileQuery = (contentId: string, fileId: string) => queryOptions({
  queryKey: ['content-file', contentId, fileId], staleTime: Infinity,
  queryFn: ({ signal }) => callBlob('GET /staff/contents/:contentId/files/:fileId', { params: { contentId, fileId } }, signal)
})

export const useContentFile = (contentId: string, fileId: string) => useQuery(fileQuery(contentId, fileId))

/** Fetches an attachment with the person's token and hands it to the browser. */
export const useOpenFile = (contentId: string) => useMutation({
  mutationFn: ({ fileId }: { fileId: string, name: string }) => callBlob('GET /staff/contents/:contentId/files/:fileId', { params: { contentId, fileId } }),
  onSuccess: (blob, { name }) => saveFile(blob, name)
})
