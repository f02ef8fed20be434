import { setTimeout as pause } from 'node:timers/promises'

/** Works through a list, `width` at a time, in order, beginning at most `rate` a second. */
export const inParallel = async <T>(items: readonly T[], { width, rate = null }: { width: number, rate?: number | null }, work: (item: T) => Promise<void>): Promise<void> => {
  const since = Date.now()
  let next = 0
  const hand = async () => {
    for (let mine = next++; mine < items.length; mine = next++) {
      if (rate !== null) await pause(Math.max(0, since + mine * 1_000 / rate - Date.now()))
      await work(items[mine] as T)
    }
  }
  await Promise.all(Array.from({ length: Math.min(width, items.length) }, hand))
}
