import type { Output } from '@minsheng/contract/index.ts'

export type WavePlace = Output<'GET /waves/:waveId'>

/** What happens to somebody now: they may still join, wait for the minute, wait for their turn, choose, or come too late. */
export type Stage = 'before' | 'joined' | 'queued' | 'outside' | 'choosing' | 'empty'

/** Where somebody stands in a release; the server's clock decides what is before and after. */
export const stageOf = ({ joined, mayChoose, opensAt, now, left }: Pick<WavePlace, 'joined' | 'mayChoose' | 'opensAt' | 'now' | 'left'>): Stage => {
  if (left <= 0) return 'empty'
  if (mayChoose) return 'choosing'
  const isOpen = Date.parse(opensAt) <= Date.parse(now)
  if (isOpen) return joined ? 'queued' : 'outside'
  return joined ? 'joined' : 'before'
}

const SOONEST_MS = 1_000

/** When to ask again: as the server says, but never later than the minute it opens and never in a rush. */
export const nextLookMs = ({ askAgainMs, opensAt, now }: Pick<WavePlace, 'askAgainMs' | 'opensAt' | 'now'>): number => {
  const untilOpen = Date.parse(opensAt) - Date.parse(now)
  return Math.max(SOONEST_MS, untilOpen > 0 ? Math.min(askAgainMs, untilOpen + askAgainMs % SOONEST_MS) : askAgainMs)
}
