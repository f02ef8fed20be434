const MINUTE = 60_000
const HOUR = 60 * MINUTE
const DAY = 24 * HOUR

/** What is left of a time, as long as somebody needs it exactly: days, hours, or minutes and seconds. */
export const leftWords = (ms: number): string => {
  if (ms <= 0) return '时间到了'
  if (ms >= DAY) return `${Math.floor(ms / DAY)} 天 ${Math.floor((ms % DAY) / HOUR)} 小时`
  if (ms >= HOUR) return `${Math.floor(ms / HOUR)} 小时 ${Math.floor((ms % HOUR) / MINUTE)} 分`
  const seconds = Math.ceil(ms / 1_000)
  return seconds >= 60 ? `${Math.floor(seconds / 60)} 分 ${seconds % 60} 秒` : `${seconds} 秒`
}

/** What is read aloud: nothing while there is time, then once a minute before the end, once half a minute before, and at the end. */
export const warningWords = (ms: number): string => {
  if (ms <= 0) return '时间到了。'
  if (ms <= 30_000) return '只剩半分钟了。'
  return ms <= MINUTE ? '只剩一分钟了。' : ''
}

/** By the server's clock, whatever the phone's own says: `behind` is how far the phone is behind it. */
export const leftUntil = (instant: string, phone: number, behind: number): number => Date.parse(instant) - (phone + behind)
