import { showSpokenDay } from '../lib/dates.ts'
import type { DayLine, SlotLine } from '../lib/slots.ts'

/** Seats a member of staff may give away: those of everybody and those kept for elders and telephone. */
export const freeFor = ({ free, keptFree }: Pick<SlotLine, 'free' | 'keptFree'>): number => free + keptFree

/** Days on which staff can still book: a day full for the public may have kept seats left. */
export const openDays = (days: readonly DayLine[]): DayLine[] =>
  days.filter((line) => freeFor(line) > 0 && (line.state === 'open' || line.state === 'full'))

export const dayLabel = (line: DayLine): string =>
  `${showSpokenDay(line.day)}，还有 ${freeFor(line)} 个号${line.provisional ? '（暂定）' : ''}${line.why ? `，${line.why}` : ''}`

export const slotLabel = (slot: SlotLine): string =>
  `${slot.startsAt}–${slot.endsAt}，还有 ${freeFor(slot)} 个${slot.free === 0 ? '（给老人和电话留的）' : ''}`
