import { queryOptions, useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import type { Output } from '@minsheng/contract/index.ts'
import { call, callForm } from '../../../lib/api.ts'

export type PublicationView = Output<'GET /staff/cases/:caseNo/publication'>
export type PublicationVersion = PublicationView['versions'][number]
export type Clue = PublicationView['clues'][number]
export type PublicFile = PublicationView['files'][number]

const publicationQuery = (caseNo: string, version: number) => queryOptions({
  queryKey: ['publication', caseNo, version],
  queryFn: ({ signal }) => call('GET /staff/cases/:caseNo/publication', { params: { caseNo } }, signal)
})

/** All versions of a public copy, as of a version of the case. */
export const usePublication = (caseNo: string, version: number) => useQuery(publicationQuery(caseNo, version))

/** Sends a file up; what comes back is the cleaned copy. */
export const useAttach = (caseNo: string, after: (file: PublicFile) => void) => {
  const queries = useQueryClient()
  return useMutation({
    mutationFn: (file: File) => {
      const form = new FormData()
      form.append('file', file)
      return callForm('POST /staff/cases/:caseNo/publication/files', { params: { caseNo } }, form)
    },
    onSuccess: async (file) => {
      await queries.invalidateQueries({ queryKey: ['publication', caseNo] })
      after(file)
    }
  })
}
