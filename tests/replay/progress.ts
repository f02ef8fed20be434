const EVERY_MS = 3_000

/** Counts what got where and says so every few seconds. */
export type Progress = { count: (what: string) => void, close: () => void }

/** `total` messages are on their way. */
export const showProgress = (total: number, say: (line: string) => void): Progress => {
  const counts = new Map<string, number>()
  const since = Date.now()
  const line = () => say(`${((Date.now() - since) / 1_000).toFixed(0)} 秒：${[...counts].map(([what, n]) => `${what} ${n}`).join('，') || '开始'}，共 ${total}`)
  const timer = setInterval(line, EVERY_MS)
  return {
    count: (what) => counts.set(what, (counts.get(what) ?? 0) + 1),
    close: () => { clearInterval(timer); line() }
  }
}
