import type { Output } from '@minsheng/contract/index.ts'
import type { Day } from '@minsheng/domain/calendar/day.ts'
import { may } from '@minsheng/domain/permissions/permissions.ts'
import { unitName } from '@minsheng/domain/routing/units.ts'
import { findConflicts, type SeatedSlot } from '@minsheng/domain/slots/conflicts.ts'
import type { Schedule } from '@minsheng/domain/slots/schedule.ts'
import { sql } from '@minsheng/db/client.ts'
import type { StaffContext } from '../../context.ts'
import { guideNames } from '../guides/index.ts'
import { readConflicts } from './list-conflicts.ts'
import { loadBookings, loadSlots } from './load-slots.ts'
import { scheduleColumns, waveColumns, type ScheduleRow, type WaveRow } from './rows.ts'
import { findSchedule } from './slots.ts'
import { countSeats } from './wave-cards.ts'

export type ScheduleView = Output<'GET /staff/schedules/:scheduleId'>

/** Whether somebody may change the schedules of a unit. */
export const mayEdit = ({ actor }: StaffContext, unitId: string): boolean => may(actor.roles, actor.unitId, 'schedule:edit', unitId)

type WaveCount = WaveRow & { waiting: number }

const viewWaves = async (ctx: StaffContext, scheduleId: string): Promise<ScheduleView['waves']> => {
  const waves = await ctx.db.query<WaveCount>(sql`
    SELECT ${waveColumns}, (SELECT count(*)::int FROM wave_ticket t WHERE t.wave_id = w.id) AS waiting FROM wave w WHERE w.schedule_id = ${scheduleId}::uuid AND w.until_day >= ${ctx.today} ORDER BY w.from_day, w.created_at`)
  const seats = new Map((await countSeats(ctx, waves.map(({ id }) => id))).map((each) => [each.wave_id, each]))
  return waves.map((wave) => {
    const counted = seats.get(wave.id) ?? { seats: 0, left: 0 }
    return {
      waveId: wave.id, name: wave.name, fromDay: wave.from_day, untilDay: wave.until_day, opensAt: wave.opens_at.toISOString(), perMinute: wave.per_minute, waiting: wave.waiting,
      seats: counted.seats, taken: counted.seats - counted.left, cancelled: wave.cancelled_at !== null
    }
  })
}

// Everything a schedule's JSON may hold is named here: what a later release adds is not shown to this one.
const presentBody = (body: Schedule): ScheduleView['body'] => ({
  ...body, items: [...body.items], week: body.week.map((line) => ({ ...line, weeks: [...line.weeks], periods: [...line.periods] })), exceptions: body.exceptions.map((each) => ({ ...each, day: each.day as string, periods: [...each.periods] }))
})

/** A schedule with its waves and, for whoever may change it, the bookings its hours no longer hold. */
export const viewSchedule = async (ctx: StaffContext, scheduleId: string): Promise<ScheduleView> => {
  const row = await findSchedule(ctx.db, scheduleId)
  const isOwn = mayEdit(ctx, row.unit_id)
  return {
    scheduleId: row.id, unitId: row.unit_id, version: row.version, paused: row.paused_at !== null, body: presentBody(row.body), waves: await viewWaves(ctx, row.id), mayEdit: isOwn,
    conflicts: isOwn ? await readConflicts(ctx, { id: row.id, body: row.body, slots: await loadSlots(ctx.db, [row.id], ctx.now), names: await guideNames(ctx) }) : []
  }
}

const conflictCounts = async (ctx: StaffContext, rows: readonly ScheduleRow[]): Promise<Map<string, number>> => {
  const own = rows.filter(({ unit_id }) => mayEdit(ctx, unit_id))
  const ids = own.map(({ id }) => id)
  const [slots, bookings] = [await loadSlots(ctx.db, ids, ctx.now), await loadBookings(ctx.db, ids, ctx)]
  const of = <T extends { scheduleId: string }>(all: readonly T[], id: string): T[] => all.filter(({ scheduleId }) => scheduleId === id)
  return new Map(own.map(({ id, body }) => [id, findConflicts(body, { slots: of<SeatedSlot>(slots, id), bookings: of(bookings, id) }, ctx.calendar).length]))
}

/** Every schedule, by unit. How many bookings must move is told of those one may change. */
export const listSchedulesForStaff = async (ctx: StaffContext): Promise<Output<'GET /staff/schedules'>> => {
  const rows = await ctx.db.query<ScheduleRow>(sql`SELECT ${scheduleColumns} FROM schedule s ORDER BY s.unit_id, s.created_at, s.id`)
  const [names, conflicts] = [await guideNames(ctx), await conflictCounts(ctx, rows)]
  return {
    items: rows.map(({ id, unit_id, body, guide_ids, paused_at }) => ({
      scheduleId: id, name: body.name, unitId: unit_id, unitName: unitName(unit_id) ?? '本局', placeKind: body.placeKind, items: guide_ids.map((guideId) => names.get(guideId) ?? guideId), paused: paused_at !== null, conflicts: conflicts.get(id) ?? 0
    }))
  }
}

/** The days of slots that are or would be, as a preview shows them. */
export const presentDays = (slots: readonly SeatedSlot[], days: readonly { day: Day, why: string | null }[]): Output<'POST /staff/schedules/:scheduleId/preview'>['days'] => days.map(({ day, why }) => {
  const open = slots.filter((slot) => slot.day === day && !slot.closed)
  return { day, slots: open.length, seats: open.reduce((sum, { wanted }) => sum + wanted.public + wanted.kept + wanted['walk-in'], 0), why }
})
