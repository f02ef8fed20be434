import type { Output } from '@minsheng/contract/index.ts'
import { addDays, type Day } from '@minsheng/domain/calendar/day.ts'
import { alternatives } from '@minsheng/domain/slots/alternatives.ts'
import type { Context } from '../../context.ts'
import { byDay, readFree, type FreeRow } from './free.ts'
import { presentStarts } from './present.ts'
import { readDay } from './read-day.ts'
import type { ScheduleRow } from './rows.ts'
import { findSchedule, itemOf, listSchedules } from './slots.ts'
import { bookable, windowFor, type Asked } from './view-days.ts'

const AROUND_DAYS = 14

// Another township's staff do not come to this one, and its window takes its own people.
const inReach = (wanted: ScheduleRow, { id, body }: ScheduleRow): boolean => id === wanted.id || body.townshipCode === null || body.townshipCode === wanted.body.townshipCode

const laterOf = (a: Day, b: Day): Day => (a > b ? a : b)
const earlierOf = (a: Day, b: Day): Day => (a < b ? a : b)

/** Days near the one wanted that are neither past nor outside the days the law allows; empty when `from` is after `until`. */
const daysAround = (ctx: Context, asked: Asked, day: Day): { from: Day, until: Day } => {
  const window = windowFor(ctx, asked)
  const until = addDays(laterOf(day, ctx.today), AROUND_DAYS)
  return { from: laterOf(window?.from ?? ctx.today, laterOf(ctx.today, addDays(day, -AROUND_DAYS))), until: earlierOf(window?.until ?? until, until) }
}

// A wave has its own order: its times are offered only to whoever asked for one of them.
const sameRelease = (rows: readonly FreeRow[], { scheduleId, day }: { scheduleId: string, day: string }): FreeRow[] => {
  const wave = rows.find((row) => row.schedule_id === scheduleId && row.day === day)?.wave_id ?? null
  return rows.filter(({ wave_id }) => wave_id === null || wave_id === wave)
}

/** The nearest times that are still free, when the one wanted has just gone: here first, then at other places. */
export const findAlternatives = async (ctx: Context, asked: Asked & { day: string, startsAt: string, forElder?: boolean | undefined }): Promise<Output<'GET /schedules/:scheduleId/alternatives'>> => {
  const { scheduleId, guideId } = asked
  const wanted = await findSchedule(ctx.db, scheduleId)
  itemOf(wanted.body, guideId)
  const day = readDay(ctx.today, asked.day, 'day')
  const places = new Map((await listSchedules(ctx.db, guideId)).filter((place) => inReach(wanted, place)).map((place) => [place.id, place]))
  const rows = sameRelease(await readFree(ctx.db, { scheduleIds: [...places.keys()], guideId, ...daysAround(ctx, asked, day), now: ctx.now }), asked)
  const lines = [...byDay(rows).values()].flatMap((times) => {
    const place = places.get(times[0]?.schedule_id ?? '')
    return place ? presentStarts(bookable(ctx, place, times), itemOf(place.body, guideId).slots).filter(({ free, keptFree }) => (asked.forElder ? keptFree : free) > 0).map((line) => ({ ...line, day: line.day as Day, name: place.body.name, place: place.body.place })) : []
  })
  return { slots: alternatives({ scheduleId, day, startsAt: asked.startsAt }, lines) }
}
