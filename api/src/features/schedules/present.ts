import type { Static } from 'typebox'
import type { PlaceChoice } from '@minsheng/contract/booking-shapes.ts'
import type { Day } from '@minsheng/domain/calendar/day.ts'
import { unitName } from '@minsheng/domain/routing/units.ts'
import { partiesOf } from '@minsheng/domain/slots/booking-rules.ts'
import { freeStarts } from '@minsheng/domain/slots/runs.ts'
import type { FreeRow } from './free.ts'
import type { ScheduleRow } from './rows.ts'

/** A place somebody can choose for an item. */
export const presentPlace = ({ id, unit_id, body }: ScheduleRow, guideId: string, firstFreeDay: Day | null): Static<typeof PlaceChoice> => ({
  scheduleId: id, name: body.name, placeKind: body.placeKind, place: body.place, unitName: unitName(unit_id) ?? '本局', townshipCode: body.townshipCode, firstFreeDay, parties: partiesOf(guideId)
})

export type SlotLine = { slotId: string, scheduleId: string, day: string, startsAt: string, endsAt: string, free: number, keptFree: number, waveId: string | null }

const asFree = (rows: readonly FreeRow[], pool: 'free' | 'kept_free') => rows.map((row) => ({ row, startsAt: row.starts_at, endsAt: row.ends_at, free: row[pool] }))

/** Where a visit may begin on one day, with what is left of both pools. `count` slots in a row; it ends where the last of them ends. */
export const presentStarts = (rows: readonly FreeRow[], count: number): SlotLine[] => {
  const kept = new Map(freeStarts(asFree(rows, 'kept_free'), count).map(({ row, free }) => [row.id, free]))
  return freeStarts(asFree(rows, 'free'), count).map(({ row, startsAt, free }) => {
    const last = rows[rows.indexOf(row) + count - 1] ?? row
    return { slotId: row.id, scheduleId: row.schedule_id, day: row.day, startsAt, endsAt: last.ends_at, free, keptFree: kept.get(row.id) ?? 0, waveId: row.wave_id }
  })
}

/** Slots of one day as the counting of visits takes them. */
export const freeSlots = asFree
