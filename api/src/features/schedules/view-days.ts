import type { Output } from '@minsheng/contract/index.ts'
import { addDays, type Day, nextDay } from '@minsheng/domain/calendar/day.ts'
import { spokenMonthDay } from '@minsheng/domain/calendar/spoken-day.ts'
import { legalWindow, sayLegalWindow, type LegalDays } from '@minsheng/domain/slots/legal-window.ts'
import { openSlots } from '@minsheng/domain/slots/open-slots.ts'
import { bookableUntil, opensAt } from '@minsheng/domain/slots/opens-at.ts'
import { freeVisits } from '@minsheng/domain/slots/runs.ts'
import type { Context } from '../../context.ts'
import { byDay, readFree, type FreeRow } from './free.ts'
import { freeSlots, presentPlace, presentStarts } from './present.ts'
import { readAppliedOn, readDay } from './read-day.ts'
import type { ScheduleRow } from './rows.ts'
import { findSchedule, itemOf } from './slots.ts'
import { cardsOf, type WaveCard } from './wave-cards.ts'

type Days = Output<'GET /schedules/:scheduleId/days'>
type DayView = Days['days'][number]
export type Asked = { scheduleId: string, guideId: string, appliedOn?: string | undefined }

/** The days the law allows for what is asked; `null` where it sets none or the day of the application was not given. */
export const windowFor = ({ calendar, today }: Context, { guideId, appliedOn }: Asked): LegalDays | null =>
  appliedOn === undefined ? null : legalWindow(guideId, readAppliedOn(today, appliedOn), calendar)

const isOutside = (window: LegalDays | null, day: Day): boolean => window !== null && (day < window.from || day > window.until)

/** Slots somebody can book now: released, and not too near. */
export const bookable = (ctx: Context, { body }: ScheduleRow, rows: readonly FreeRow[]): FreeRow[] =>
  rows.filter(({ day, starts_at, opens_at }) => opens_at <= ctx.now && ctx.now.getTime() < bookableUntil(day, starts_at, body))

const PAUSED = '网上预约暂停了，请打电话问，或者到现场取号'
const NEAR = '离得太近，网上不能约了。可以打电话问，或者到现场取号'
const KEPT_ONLY = '只剩留给60岁以上老人的号'
const NOBODY = { free: 0, keptFree: 0, opensAt: null, waveId: null, why: null }

const bothFree = (rows: readonly FreeRow[], count: number): { free: number, keptFree: number } => ({ free: freeVisits(freeSlots(rows, 'free'), count), keptFree: freeVisits(freeSlots(rows, 'kept_free'), count) })

type OneDay = { day: Day, rows: readonly FreeRow[], count: number, window: LegalDays | null }

const releaseOf = (rows: readonly FreeRow[]): FreeRow | undefined => rows.toSorted((a, b) => a.opens_at.getTime() - b.opens_at.getTime())[0]

const viewDay = (ctx: Context, schedule: ScheduleRow, { day, rows, count, window }: OneDay): DayView => {
  const { slots, why, provisional } = openSlots(schedule.body, day, ctx.calendar)
  const base = { ...NOBODY, day, provisional }
  if (window && isOutside(window, day)) return { ...base, state: 'outside-law', why: `法律规定只能在${spokenMonthDay(window.from)}到${spokenMonthDay(window.until)}之间办` }
  if (rows.length === 0 && slots.length === 0) return { ...base, state: 'closed', why }
  if (schedule.paused_at !== null) return { ...base, state: 'closed', why: PAUSED }
  const first = releaseOf(rows)
  const opens = first?.opens_at.getTime() ?? opensAt(day, schedule.body)
  if (opens > ctx.now.getTime()) return { ...base, state: 'not-yet', opensAt: new Date(opens).toISOString(), waveId: first?.wave_id ?? null, why }
  // Hours but no times yet: they are on their way.
  if (rows.length === 0 && day > ctx.today) return { ...base, state: 'not-yet', why }
  const live = bookable(ctx, schedule, rows)
  if (live.length === 0) return { ...base, state: 'too-near', why: NEAR }
  const left = bothFree(live, count)
  return { ...base, ...left, state: left.free > 0 ? 'open' : 'full', waveId: live.find(({ wave_id }) => wave_id !== null)?.wave_id ?? null, why: left.free === 0 && left.keptFree > 0 ? KEPT_ONLY : why }
}

const lastDay = ({ today }: Context, { body }: ScheduleRow, waves: readonly WaveCard[]): Day =>
  [addDays(today, body.horizonDays), ...waves.map(({ untilDay }) => untilDay as Day)].toSorted().at(-1) ?? today

/** From today on, day by day: whether somebody can come, how many visits still fit, and why not where not. */
export const viewDays = async (ctx: Context, asked: Asked): Promise<Days> => {
  const schedule = await findSchedule(ctx.db, asked.scheduleId)
  const { slots: count } = itemOf(schedule.body, asked.guideId)
  const waves = await cardsOf(ctx, schedule.id)
  const until = lastDay(ctx, schedule, waves)
  const rows = byDay(await readFree(ctx.db, { scheduleIds: [schedule.id], guideId: asked.guideId, from: ctx.today, until, now: ctx.now }))
  const window = windowFor(ctx, asked)
  const days: DayView[] = []
  for (let day = ctx.today; day <= until; day = nextDay(day)) days.push(viewDay(ctx, schedule, { day, rows: rows.get(`${schedule.id} ${day}`) ?? [], count, window }))
  return {
    place: presentPlace(schedule, asked.guideId, days.find(({ state }) => state === 'open')?.day as Day | undefined ?? null), waves, now: ctx.now.toISOString(), days,
    window: window && { from: window.from, until: window.until, words: sayLegalWindow(window, ctx.calendar), provisional: window.provisional }
  }
}

/** The times of one day at which a visit may begin, full ones among them; none while the day is not released, too near, or outside the days the law allows. */
export const viewDayTimes = async (ctx: Context, { day: text, ...asked }: Asked & { day: string }): Promise<Output<'GET /schedules/:scheduleId/days/:day'>> => {
  const schedule = await findSchedule(ctx.db, asked.scheduleId)
  const { slots: count } = itemOf(schedule.body, asked.guideId)
  const day = readDay(ctx.today, text, 'day')
  const isShut = schedule.paused_at !== null || isOutside(windowFor(ctx, asked), day)
  const rows = isShut ? [] : await readFree(ctx.db, { scheduleIds: [schedule.id], guideId: asked.guideId, from: day, until: day, now: ctx.now })
  return { slots: presentStarts(bookable(ctx, schedule, rows), count), now: ctx.now.toISOString() }
}
