import type { Tone } from './tag.tsx'

type DueWords = { text: string, tone: Tone }

/** Working days left → the words on the clock tag. `null` means the case has been answered and no clock runs; `stopped`, that it stands still and these are left once it goes on. */
export const dueWords = (left: number | null, stopped = false): DueWords | null => {
  if (left === null) return null
  if (stopped) return { text: `已暂停，恢复后还剩 ${left} 个工作日`, tone: 'warn' }
  if (left < 0) return { text: `已超期 ${-left} 个工作日`, tone: 'danger' }
  if (left === 0) return { text: '今天到期', tone: 'danger' }
  return { text: `剩 ${left} 个工作日`, tone: left <= 3 ? 'warn' : 'plain' }
}

const MINUTE_MS = 60_000

const showMinutes = (minutes: number): string =>
  minutes < 60 ? `${minutes} 分钟` : `${Math.floor(minutes / 60)} 小时${minutes % 60 === 0 ? '' : ` ${minutes % 60} 分钟`}`

/** The moment by which the citizen of an urgent case must be spoken to, seen at `now` (epoch ms) → the words beside it; `null` once somebody has. */
export const contactWords = (by: string | null, now: number): string | null => {
  if (by === null) return null
  const left = Date.parse(by) - now
  return left >= 0 ? `${showMinutes(Math.max(1, Math.ceil(left / MINUTE_MS)))}内要联系上` : `联系已超时 ${showMinutes(Math.ceil(-left / MINUTE_MS))}`
}
