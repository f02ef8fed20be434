import { queryOptions, useQuery } from '@tanstack/react-query'
import { callBlob } from '../../../lib/api.ts'

const photoQuery = (caseNo: string, fileId: string) => queryOptions({
  queryKey: ['photo', caseNo, fileId],
  queryFn: ({ signal }) => callBlob('GET /staff/cases/:caseNo/files/:fileId', { params: { caseNo, fileId } }, signal),
  staleTime: Infinity
})

/** Photographs are served only with the person's token, so they cannot be a plain `src`. */
export const usePhoto = (caseNo: string, fileId: string) => useQuery(photoQuery(caseNo, fileId))
