import { useQuery } from '@tanstack/react-query'
import { call } from '../../../lib/api.ts'

/** The words of one version; a version's words change only while it is a draft, so its stamp is part of its name. */
export const useVersion = (contentId: string, version: number | null, stamp: number) => useQuery({
  queryKey: ['content-version', contentId, version, stamp], enabled: version !== null,
  queryFn: ({ signal }) => call('GET /staff/contents/:contentId/versions/:version', { params: { contentId, version: version ?? 0 } }, signal)
})
