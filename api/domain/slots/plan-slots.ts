import { type Day, nextDay } from '../calendar/day.ts'
import type { WorkCalendar } from '../calendar/working-days.ts'
import { openSlots } from './open-slots.ts'
import { opensAt } from './opens-at.ts'
import { pools, type Minute, type Schedule, type Seats } from './schedule.ts'

/** A slot as it should be. `opensAt` in epoch milliseconds. */
export type WantedSlot = { day: Day, startsAt: Minute, endsAt: Minute, opensAt: number, waveId: string | null, seats: Seats }

/** A slot as it lies in the database; `wanted` its seats as the hours said last. */
export type KeptSlot = Omit<WantedSlot, 'seats'> & { id: string, closed: boolean, wanted: Seats }

/** A wave that holds days of a schedule. */
type HeldDays = { id: string, fromDay: Day, untilDay: Day, opensAt: number }

/** What must happen to the slots there are. Nothing is ever taken away: what the hours no longer hold is closed. */
export type SlotChanges = { add: readonly WantedSlot[], close: readonly KeptSlot[], change: readonly (WantedSlot & { id: string, reopened: boolean, reseated: boolean })[] }

/** Every slot a schedule should have from one day to another, both included. A day a wave holds opens with the wave. */
export const wantedSlots = (schedule: Schedule, { from, until, waves }: { from: Day, until: Day, waves: readonly HeldDays[] }, cal: WorkCalendar): WantedSlot[] => {
  const all: WantedSlot[] = []
  for (let day = from; day <= until; day = nextDay(day)) {
    const { slots, seats } = openSlots(schedule, day, cal)
    const wave = waves.find((each) => each.fromDay <= day && day <= each.untilDay)
    for (const slot of slots) all.push({ day, ...slot, seats, opensAt: wave?.opensAt ?? opensAt(day, schedule), waveId: wave?.id ?? null })
  }
  return all
}

const keyOf = ({ day, startsAt }: Pick<WantedSlot, 'day' | 'startsAt'>): string => `${day} ${startsAt}`
const sameSeats = (a: Seats, b: Seats): boolean => pools.every((pool) => a[pool] === b[pool])

/** A visit to come, by its time and the slots it sits in. */
type Sitting = Pick<WantedSlot, 'day' | 'startsAt' | 'endsAt'> & { slotIds: readonly string[] }

const overlaps = (a: Sitting, b: WantedSlot): boolean => a.day === b.day && a.startsAt < b.endsAt && b.startsAt < a.endsAt

/**
 * What turns the slots there are into the slots there should be. Applied twice, the second time changes nothing. Where the length
 * of slots has changed, no slot opens over the time of a visit that sits in another, until that is moved: nobody is served twice over.
 */
export const changesOf = (kept: readonly KeptSlot[], all: readonly WantedSlot[], sitting: readonly Sitting[] = []): SlotChanges => {
  const known = new Map(kept.map((slot) => [keyOf(slot), slot]))
  const wanted = sitting.length === 0 ? all : all.filter((slot) => !sitting.some((visit) => overlaps(visit, slot) && !visit.slotIds.includes(known.get(keyOf(slot))?.id ?? '')))
  const keys = new Set(wanted.map(keyOf))
  return {
    add: wanted.filter((slot) => !known.has(keyOf(slot))),
    close: kept.filter((slot) => !slot.closed && !keys.has(keyOf(slot))),
    change: wanted.flatMap((slot) => {
      const old = known.get(keyOf(slot))
      if (!old) return []
      const reseated = !sameSeats(old.wanted, slot.seats)
      const same = !old.closed && !reseated && old.endsAt === slot.endsAt && old.opensAt === slot.opensAt && old.waveId === slot.waveId
      return same ? [] : [{ ...slot, id: old.id, reopened: old.closed, reseated }]
    })
  }
}
