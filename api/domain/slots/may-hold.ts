import type { Day } from '../calendar/day.ts'
import { afterCooling } from './booking-rules.ts'
import type { Minute, Pool, Schedule } from './schedule.ts'
import { minutesBefore } from './minutes.ts'

/** What somebody wants and when: `window` is what the law allows for it, `null` where it sets no days. `online`: without staff. */
type Wish = { guideId: string, appliedOn: Day | null, window: { from: Day, until: Day } | null, now: number, online: boolean }
type Place = { day: Day, startsAt: Minute, opensAt: number, closed: boolean, paused: boolean, schedule: Pick<Schedule, 'items' | 'leadMinutes'> }

/** Why a slot cannot be had for an item now, or `null`: closed, not served there, not released, too near, outside the law. Free or not is another question. Staff are bound by the law and the hours only. */
export const objectionToSlot = ({ guideId, appliedOn, window, now, online }: Wish, { day, startsAt, opensAt, closed, paused, schedule }: Place): string | null => {
  if (closed || (paused && online)) return 'slot-closed'
  if (!schedule.items.some((item) => item.guideId === guideId)) return 'item-not-here'
  if (online && opensAt > now) return 'slot-not-open'
  if (minutesBefore(day, startsAt, online ? schedule.leadMinutes : 0) <= now) return 'slot-too-near'
  if (guideId !== afterCooling) return null
  if (appliedOn === null) return 'applied-on-missing'
  return window && window.from <= day && day <= window.until ? null : 'outside-legal-window'
}

/** Whose seats may be taken of those wanted. Staff are not bound by the minute a slot opens, but until then, and while those who queued for a wave are let in, the public's seats are nobody's to give: kept ones are. */
export const poolsOpen = <P extends Pool>(wanted: readonly P[], { online, opensAt, queueing }: { online: boolean, opensAt: number, queueing: boolean }, now: number): P[] =>
  wanted.filter((pool) => online || pool !== 'public' || (opensAt <= now && !queueing))
