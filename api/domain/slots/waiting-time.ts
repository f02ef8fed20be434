/** What is known when somebody asks how long they will wait. `served`: how many minutes each visit of today took that is over. */
type Waited = { ahead: number, counters: number, served: readonly number[] }
export type WaitingTime = { ahead: number, fromMinutes: number | null, untilMinutes: number | null, words: string }

const KNOWN = 3
const STEP = 5

const quantile = (sorted: readonly number[], share: number): number => {
  const at = (sorted.length - 1) * share
  const [low, high] = [sorted[Math.floor(at)] ?? 0, sorted[Math.ceil(at)] ?? 0]
  return low + (high - low) * (at - Math.floor(at))
}

const before = (ahead: number): string => (ahead === 0 ? '前面没有人' : `前面有 ${ahead} 人`)

const unknown = (ahead: number, why: string): WaitingTime => ({ ahead, fromMinutes: null, untilMinutes: null, words: `${before(ahead)}，${why}` })

/**
 * How long somebody who comes now will wait, from what today's visits took: between a quick and a slow one of the middle half
 * for everybody ahead, shared by the open counters, and one slow visit more because all counters may have just begun. Nothing
 * is said while fewer than three visits are over, or no counter is open.
 */
export const waitingTime = ({ ahead, counters, served }: Waited): WaitingTime => {
  if (counters === 0) return unknown(ahead, '窗口还没有开，要等多久说不准')
  if (served.length < KNOWN) return unknown(ahead, '要等多久现在说不准')
  const sorted = served.toSorted((a, b) => a - b)
  const fromMinutes = Math.floor(quantile(sorted, 0.25) * ahead / counters / STEP) * STEP
  const untilMinutes = Math.max(Math.ceil(quantile(sorted, 0.75) * (ahead / counters + 1) / STEP) * STEP, STEP)
  const range = fromMinutes === 0 ? `大约 ${untilMinutes} 分钟以内` : `大约 ${fromMinutes} 到 ${untilMinutes} 分钟`
  return { ahead, fromMinutes, untilMinutes, words: `${before(ahead)}，${range}` }
}
