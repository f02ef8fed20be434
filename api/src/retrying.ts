// serialization_failure, deadlock_detected: the database gave one of two up for the other's sake.
const worthAnother: ReadonlySet<unknown> = new Set(['40001', '40P01'])
const RETRIES = 3
const PAUSE_MS = 20

/** Runs a whole transaction, and again from the start, at most three times, when the database gave it up for another's sake. */
export const retrying = async <T>(work: () => Promise<T>): Promise<T> => {
  for (let retried = 0; ; retried += 1) {
    try {
      return await work()
    } catch (problem) {
      if (retried === RETRIES || !worthAnother.has((problem as { code?: unknown }).code)) throw problem
      // Two that met once must not meet again at once.
      await new Promise((resolve) => setTimeout(resolve, PAUSE_MS * (retried + Math.random())))
    }
  }
}
