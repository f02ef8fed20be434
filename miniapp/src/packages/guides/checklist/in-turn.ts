/** Saves one after the other, never two at once; of what waits meanwhile only the latest goes. A failure ends what waits. */
export const inTurn = <T>(save: (value: T) => Promise<void>) => {
  let running = false
  let waiting: { value: T } | null = null
  return async (value: T): Promise<void> => {
    waiting = { value }
    if (running) return
    running = true
    try {
      for (let next: { value: T } | null = waiting; next; next = waiting) {
        waiting = null
        await save(next.value)
      }
    } finally {
      waiting = null
      running = false
    }
  }
}
