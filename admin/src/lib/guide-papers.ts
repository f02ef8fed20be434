import { useQuery } from '@tanstack/react-query'
import { bySituation } from '@minsheng/domain/guides/say-when.ts'
import type { Output } from '@minsheng/contract/index.ts'
import { callOpenly } from './api.ts'
import { toProblem } from './problem.ts'

type Guide = Output<'GET /guides/:guideId'>['guide']
/** What people bring themselves; the first is brought by everybody where `situation` is empty, the others by some. */
export type ToBring = { situation: string, papers: string[] }[]

/** Only what applicants bring: what the bureau can look up itself it may not ask them for. */
export const toBring = ({ papers, questions }: Pick<Guide, 'papers' | 'questions'>): ToBring =>
  bySituation(papers.filter(({ from }) => from === 'applicant'), questions).map(({ situation, things }) => ({ situation, papers: things.map(({ name }) => name) }))

/** Of an item that is not published there are no papers to name; whatever else went wrong says nothing of that. */
export const noneUnlessPublished = (error: unknown): ToBring => {
  if (toProblem(error).status === 404) return []
  throw error
}

/** The papers of an item as they are published. */
export const useToBring = (guideId: string) => useQuery({
  queryKey: ['to-bring', guideId], staleTime: Infinity, retry: false,
  queryFn: () => callOpenly('GET /guides/:guideId', { params: { guideId }, querystring: {} }).then(({ guide }) => toBring(guide), noneUnlessPublished)
})

/** Papers that can be missing: those published, and those found missing already, each once. `null` while they are being asked for. */
export const usePapersToMiss = (guideId: string, missing: readonly string[]): string[] | null => {
  const { data, isPending } = useToBring(guideId)
  return isPending ? null : [...new Set([...(data ?? []).flatMap(({ papers }) => papers), ...missing])]
}
