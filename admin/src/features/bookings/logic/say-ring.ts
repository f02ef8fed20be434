import { showInstant, showSpokenDay } from '../../../lib/dates.ts'
import type { Ring } from '../api/rings.ts'

/** What is said on the telephone: what became of the booking, and why. */
export const sayRing = ({ about, day, startsAt, fromDay, fromStartsAt, why, keptUntil }: Pick<Ring, 'about' | 'day' | 'startsAt' | 'fromDay' | 'fromStartsAt' | 'why' | 'keptUntil'>): string => {
  const when = `${showSpokenDay(day)} ${startsAt}`
  const reason = why ? `原因：${why}` : ''
  if (about === 'cancelled') return `告诉他：${when} 的预约取消了。${reason}`
  if (about === 'offered') return `问他要不要：候补到了 ${when} 的号${keptUntil ? `，留到 ${showInstant(keptUntil)}` : ''}。`
  return `告诉他：${fromDay ? `原来 ${showSpokenDay(fromDay)} ${fromStartsAt ?? ''} 的，` : ''}改到了 ${when}，号不变。${reason}`
}
