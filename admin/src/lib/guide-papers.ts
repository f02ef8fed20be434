import { useQuery } from '@tanstack/react-query'
import { bySituation } from '@minsheng/domain/guides/say-when.ts'
import type { Output } from '@minsheng/contract/index.ts'
import { callOpenly } from './api.ts'

type Guide = Output<'GET /guides/:guideId'>['guide']
/** What people bring themselves; the first is brought by everybody where `situation` is empty, the others by some. */
export type ToBring = { situation: string, papers: string[] }[]

/** Only what applicants bring: what the bureau can look up itself it may not ask them for. */
export const toBring = ({ papers, questions }: Pick<Guide, 'papers' | 'questions'>): ToBring =>
  bySituation(papers.filter(({ from }) => from === 'applicant'), questions).map(({ situation, things }) => ({ situation, papers: things.map(({ name }) => name) }))

/** The papers of an item as they are published; of one that is not published there are none to name. */
export const useToBring = (guideId: string) => useQuery({
  queryKey: ['to-bring', guideId], staleTime: Infinity, retry: false,
  queryFn: async () => toBring((await callOpenly('GET /guides/:guideId', { params: { guideId }, querystring: {} })).guide)
})

/** Papers that can be missing: those published, and those found missing already, each once. `null` while they are being asked for. */
export const usePapersToMiss = (guideId: string, missing: readonly string[]): string[] | null => {
  const { data, isPending } = useToBring(guideId)
  return isPending ? null : [...new Set([...(data ?? []).flatMap(({ papers }) => papers), ...missing])]
}
