import type { Input } from '@minsheng/contract/index.ts'
import { limits } from '@minsheng/contract/limits.ts'
import { addDays, type Day } from '@minsheng/domain/calendar/day.ts'
import { afterCooling } from '@minsheng/domain/slots/booking-rules.ts'
import { legalWindow } from '@minsheng/domain/slots/legal-window.ts'
import { isInPart, runFrom } from '@minsheng/domain/slots/runs.ts'
import { bookableUntil } from '@minsheng/domain/slots/opens-at.ts'
import { sql } from '@minsheng/db/client.ts'
import type { CitizenContext, Context } from '../../context.ts'
import { Refused } from '../../refused.ts'
import { assertPrivacy } from '../citizens/index.ts'
import { guideNames } from '../guides/index.ts'
import { findSchedule, readAppliedOn, readDay, type ScheduleRow } from '../schedules/index.ts'
import { assertNotPaused } from './limits.ts'
import { meant } from './same-booking.ts'
import { listWaiting, type WaitingView } from './waiting.ts'

type Wanted = Input<'PUT /waiting/:waitingId'>['body']
type Join = Wanted & { waitingId: string }
type Free = { id: string, day: Day, starts_at: string, ends_at: string, closed: boolean, free: number }

type Days = { from: Day, until: Day }

const readDays = ({ fromDay, untilDay }: Wanted, today: Day): Days => {
  const [from, until] = [readDay(today, fromDay, 'fromDay'), readDay(today, untilDay, 'untilDay')]
  if (until >= today && from <= until && until <= addDays(from, limits.waitingDays - 1)) return { from, until }
  throw new Refused('waiting-range')
}

/** The days of a wait that the law allows. On the others nothing can be had, and waiting for them would only keep seats from others. */
const lawfulDays = ({ calendar, today }: Context, { guideId, appliedOn }: Wanted, days: Days): Days => {
  const applied = appliedOn === null ? null : readAppliedOn(today, appliedOn)
  if (guideId !== afterCooling) return days
  if (applied === null) throw new Refused('applied-on-missing')
  const window = legalWindow(guideId, applied, calendar)
  if (!window) throw new Refused('outside-legal-window')
  const from = days.from > window.from ? days.from : window.from
  const until = days.until < window.until ? days.until : window.until
  if (from > until || until < today) throw new Refused('outside-legal-window')
  return { from, until }
}

/** Whether what somebody wants to wait for can be had this minute: then nobody need wait, unless others already do. */
const isFree = async (ctx: Context, { id, body, paused_at }: ScheduleRow, input: Wanted, { from, until }: Days): Promise<boolean> => {
  if (paused_at !== null) return false
  const [others] = await ctx.db.query<{ n: number }>(sql`SELECT count(*)::int AS n FROM waiting_entry WHERE schedule_id = ${id}::uuid AND status = 'waiting' AND from_day <= ${until} AND until_day >= ${from}`)
  if ((others?.n ?? 0) > 0) return false
  const slots = await ctx.db.query<Free>(sql`
    SELECT s.id, s.day, s.starts_at, s.ends_at, s.closed, p.seats - p.taken + (SELECT count(*)::int FROM booking_seat t JOIN booking b ON b.id = t.booking_id WHERE t.slot_id = s.id AND t.pool = 'public' AND b.status = 'held' AND b.expires_at <= ${ctx.now}) AS free
    FROM slot s JOIN slot_pool p ON p.slot_id = s.id AND p.pool = 'public' WHERE s.schedule_id = ${id}::uuid AND s.day BETWEEN ${from} AND ${until} AND s.opens_at <= ${ctx.now} ORDER BY s.day, s.starts_at`)
  const count = body.items.find(({ guideId }) => guideId === input.guideId)?.slots ?? 1
  return slots.some((slot) => isInPart(slot.starts_at, input.part) && bookableUntil(slot.day, slot.starts_at, body) > ctx.now.getTime()
    && (runFrom(slots.filter((each) => each.day === slot.day), slot.id, count)?.every(({ free }) => free > 0) ?? false))
}

/** The days somebody may wait, within the law; refused where nothing can be waited for, or need be. */
export const daysToWait = async (ctx: Context, wanted: Wanted): Promise<Days> => {
  const asked = readDays(wanted, ctx.today)
  const schedule = await findSchedule(ctx.db, wanted.scheduleId)
  if (!schedule.guide_ids.includes(wanted.guideId)) throw new Refused('item-not-here')
  const days = lawfulDays(ctx, wanted, asked)
  if (await isFree(ctx, schedule, wanted, days)) throw new Refused('waiting-free')
  return days
}

const enter = async (ctx: CitizenContext, input: Join, { from, until }: Days): Promise<void> => {
  await ctx.db.query(sql`
    INSERT INTO waiting_entry (id, schedule_id, guide_id, citizen_id, from_day, until_day, part, applied_on, joined_at)
    VALUES (${input.waitingId}::uuid, ${input.scheduleId}::uuid, ${input.guideId}, ${ctx.actor.id}::uuid, ${from}, ${until}, ${input.part}, ${input.appliedOn}, ${ctx.now})`)
}

const view = async (ctx: CitizenContext, waitingId: string): Promise<WaitingView> => {
  const found = (await listWaiting(ctx, new Map(), await guideNames(ctx))).find((each) => each.waitingId === waitingId)
  if (!found) throw new Refused('waiting-not-found')
  return found
}

/** Waits for a seat others give back, between two days. The phone named the wait: said twice it is one. */
export const joinWaiting = async (ctx: CitizenContext, input: Join): Promise<WaitingView> => {
  await ctx.attempts.take('join-waiting', ctx.actor.id)
  await assertPrivacy(ctx)
  const [known] = await ctx.db.query<{ citizen_id: string | null, guide_id: string, schedule_id: string }>(sql`SELECT citizen_id, guide_id, schedule_id FROM waiting_entry WHERE id = ${input.waitingId}::uuid`)
  if (known && (known.citizen_id !== ctx.actor.id || known.guide_id !== input.guideId || known.schedule_id !== input.scheduleId)) throw new Refused('waiting-not-found')
  if (known) return view(ctx, input.waitingId)
  await assertNotPaused(ctx, ctx.db, ctx.actor.id)
  await enter(ctx, input, await daysToWait(ctx, input)).catch(meant)
  return view(ctx, input.waitingId)
}
