import type { Day } from '../calendar/day.ts'
import { spokenMonthDay } from '../calendar/spoken-day.ts'
import type { WorkCalendar } from '../calendar/working-days.ts'
import { alternatives } from './alternatives.ts'
import { legalWindow } from './legal-window.ts'
import { openSlots } from './open-slots.ts'
import { bookableUntil } from './opens-at.ts'
import { freeStarts, runAt } from './runs.ts'
import type { Minute, Pool, Schedule, Seats } from './schedule.ts'

/** A slot as it is or will be: what the hours give it and who sits in it, by pool. */
export type SeatedSlot = { id: string, scheduleId: string, day: Day, startsAt: Minute, endsAt: Minute, closed: boolean, opensAt: number, waveId: string | null, wanted: Seats, taken: Seats }

/** A visit to come and the slots it sits in. */
export type SeatedBooking = { id: string, guideId: string, day: Day, startsAt: Minute, endsAt: Minute, pool: Pool, slotIds: readonly string[], appliedOn: Day | null, createdAt: number }

/** A visit the hours no longer hold, with why. */
export type Conflict = { booking: SeatedBooking, why: string }

const ITEM_GONE = '这里不再办这件事'
const FEWER_SEATS = '这个时间的号减少了'
const OTHER_LENGTH = '一个号的时间长短改了，要重新定一次'

const closedWhy = (schedule: Schedule, day: Day, cal: WorkCalendar): string => {
  const { slots, why } = openSlots(schedule, day, cal)
  return slots.length === 0 && why !== null ? `${why}，这天不办了` : '这个时间不办了'
}

// A notice on holidays may move the days the law allows, after somebody has booked.
const outsideLaw = ({ guideId, appliedOn, day }: SeatedBooking, cal: WorkCalendar): string | null => {
  const window = appliedOn === null ? null : legalWindow(guideId, appliedOn, cal)
  if (window === null || (window.from <= day && day <= window.until)) return null
  return `放假安排变了，法律规定的日子变成${spokenMonthDay(window.from)}到${spokenMonthDay(window.until)}，这天办不了`
}

// Who came last has to move first: those who were there before keep what they were promised.
const overSeated = (slots: readonly SeatedSlot[], bookings: readonly SeatedBooking[]): Set<string> => {
  const found = new Set<string>()
  const latest = bookings.toSorted((a, b) => b.createdAt - a.createdAt || (a.id < b.id ? 1 : -1))
  for (const slot of slots.filter(({ closed }) => !closed)) {
    for (const pool of ['public', 'kept', 'walk-in'] as const) {
      const here = latest.filter((booking) => booking.pool === pool && booking.slotIds.includes(slot.id))
      let over = slot.taken[pool] - slot.wanted[pool] - here.filter(({ id }) => found.has(id)).length
      for (const { id } of here) {
        if (over <= 0) break
        if (found.has(id)) continue
        found.add(id)
        over -= 1
      }
    }
  }
  return found
}

/**
 * The visits to come that the hours of a schedule no longer hold: in a slot that is closed, of an item not served any more, on a
 * day the law does not allow any more, longer or shorter than its slots, or one too many where seats were taken away (the last to book first). In the order of their times.
 */
export const findConflicts = (schedule: Schedule, { slots, bookings }: { slots: readonly SeatedSlot[], bookings: readonly SeatedBooking[] }, cal: WorkCalendar): Conflict[] => {
  const known = new Map(slots.map((slot) => [slot.id, slot]))
  const served = new Set(schedule.items.map(({ guideId }) => guideId))
  const gone = (booking: SeatedBooking): string | null => {
    if (!served.has(booking.guideId)) return ITEM_GONE
    const own = booking.slotIds.flatMap((id) => known.get(id) ?? [])
    if (own.some((slot) => slot.closed)) return closedWhy(schedule, booking.day, cal)
    return outsideLaw(booking, cal) ?? (own.length > 0 && endOf(own) !== booking.endsAt ? OTHER_LENGTH : null)
  }
  const moving = bookings.flatMap((booking) => { const why = gone(booking); return why === null ? [] : [{ booking, why }] })
  const movingIds = new Set(moving.map(({ booking }) => booking.id))
  const stillOver = overSeated(slots.map((slot) => ({ ...slot, taken: without(slot, moving.map(({ booking }) => booking)) })), bookings.filter(({ id }) => !movingIds.has(id)))
  return [...moving, ...bookings.filter(({ id }) => stillOver.has(id)).map((booking) => ({ booking, why: FEWER_SEATS }))]
    .toSorted((a, b) => timeOf(a.booking) < timeOf(b.booking) ? -1 : 1)
}

const endOf = (slots: readonly SeatedSlot[]): Minute => slots.map(({ endsAt }) => endsAt).toSorted().at(-1) ?? ''

const timeOf = ({ day, startsAt, id }: SeatedBooking): string => `${day} ${startsAt} ${id}`

const without = (slot: SeatedSlot, leaving: readonly SeatedBooking[]): Seats => {
  const away = (pool: Pool): number => leaving.filter((booking) => booking.pool === pool && booking.slotIds.includes(slot.id)).length
  return { public: slot.taken.public - away('public'), kept: slot.taken.kept - away('kept'), 'walk-in': slot.taken['walk-in'] - away('walk-in') }
}

type Left = SeatedSlot & { left: Record<Pool, number> }

// A wave's seats belong to its order; moving somebody there would put them before it.
const openTo = (schedule: Schedule, { booking }: Conflict, cal: WorkCalendar, now: number) => {
  const window = booking.appliedOn === null ? null : legalWindow(booking.guideId, booking.appliedOn, cal)
  return ({ waveId, opensAt, day, startsAt }: Left): boolean =>
    waveId === null && opensAt <= now && now < bookableUntil(day, startsAt, schedule) && (window === null || (window.from <= day && day <= window.until))
}

// Where only the length has changed, they may stay: moved to where they are, the visit has the new end.
const stayOf = (day: readonly Left[], { startsAt, slotIds }: SeatedBooking): Left | null => {
  const run = runAt(day, day.findIndex((slot) => slot.startsAt === startsAt), slotIds.length)
  return run?.every(({ id }) => slotIds.includes(id)) ? run[0] ?? null : null
}

/** For each conflict the nearest time of the same place with a seat of the same pool still free; no seat is suggested twice. `null` where none is left or the item is no more. */
export const suggestMoves = (schedule: Schedule, conflicts: readonly Conflict[], slots: readonly SeatedSlot[], { cal, now }: { cal: WorkCalendar, now: number }): (SeatedSlot | null)[] => {
  const all = slots.filter(({ closed }) => !closed).map((slot): Left => ({ ...slot, left: { public: slot.wanted.public - slot.taken.public, kept: slot.wanted.kept - slot.taken.kept, 'walk-in': 0 } }))
  const days = new Map<Day, Left[]>()
  for (const slot of all.toSorted((a, b) => (`${a.day} ${a.startsAt}` < `${b.day} ${b.startsAt}` ? -1 : 1))) days.set(slot.day, [...days.get(slot.day) ?? [], slot])
  return conflicts.map((conflict) => {
    const { booking, why } = conflict
    const count = schedule.items.find(({ guideId }) => guideId === booking.guideId)?.slots
    if (count === undefined) return null
    const isOpen = openTo(schedule, conflict, cal, now)
    const own = stayOf(days.get(booking.day) ?? [], booking)
    if (why === OTHER_LENGTH && own) return own
    const starts = [...days.values()].flatMap((day) => freeStarts(day.filter(isOpen).map((slot) => ({ ...slot, slot, free: slot.left[booking.pool] })), count).filter(({ free }) => free > 0))
    const [nearest] = alternatives({ scheduleId: slots[0]?.scheduleId ?? '', day: booking.day, startsAt: booking.startsAt }, starts)
    if (!nearest) return null
    const day = days.get(nearest.day) ?? []
    for (const slot of runAt(day, day.indexOf(nearest.slot), count) ?? []) slot.left[booking.pool] -= 1
    return nearest.slot
  })
}
