/** Times of every step and how often something had to be asked again. */
export type Ledger = {
  time: <T>(step: string, work: () => Promise<T>) => Promise<T>
  times: ReadonlyMap<string, readonly number[]>
  retries: number
}

/** Opens an empty ledger. Only answers are timed; a try without one counts as a retry. */
export const openLedger = (): Ledger => {
  const times = new Map<string, number[]>()
  return {
    times,
    retries: 0,
    time: async (step, work) => {
      const since = performance.now()
      const result = await work()
      const list = times.get(step) ?? []
      list.push(performance.now() - since)
      times.set(step, list)
      return result
    }
  }
}

/** The value below which the share `p` (0 to 1) of the sorted numbers lies. */
export const percentile = (sorted: readonly number[], p: number): number =>
  sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * p))] ?? 0
