import type { Tone } from './tag.tsx'

type DueWords = { text: string, tone: Tone }

/** Working days left → the words on the clock tag. `null` means the case has been answered and no clock runs. */
export const dueWords = (left: number | null): DueWords | null => {
  if (left === null) return null
  if (left < 0) return { text: `已超期 ${-left} 个工作日`, tone: 'danger' }
  if (left === 0) return { text: '今天到期', tone: 'danger' }
  return { text: `剩 ${left} 个工作日`, tone: left <= 3 ? 'warn' : 'plain' }
}
