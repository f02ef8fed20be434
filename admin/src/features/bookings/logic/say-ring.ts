import { showSpokenDay } from '../../../lib/dates.ts'
import type { Ring } from '../api/rings.ts'

/** What is said on the telephone: what became of the booking, and why. */
export const sayRing = ({ about, day, startsAt, fromDay, fromStartsAt, why }: Pick<Ring, 'about' | 'day' | 'startsAt' | 'fromDay' | 'fromStartsAt' | 'why'>): string => {
  const when = `${showSpokenDay(day)} ${startsAt}`
  const reason = why ? `原因：${why}` : ''
  if (about === 'cancelled') return `告诉他：${when} 的预约取消了。${reason}`
  return `告诉他：${fromDay ? `原来 ${showSpokenDay(fromDay)} ${fromStartsAt ?? ''} 的，` : ''}改到了 ${when}，号不变。${reason}`
}
