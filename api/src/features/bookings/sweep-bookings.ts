import { addDays, minuteOf } from '@minsheng/domain/calendar/day.ts'
import { bookingRules } from '@minsheng/domain/slots/booking-rules.ts'
import { missedAfterMinutes } from '@minsheng/domain/slots/decide-booking.ts'
import { sql } from '@minsheng/db/client.ts'
import type { Context } from '../../context.ts'
import { eachByItself } from '../../each-by-itself.ts'
import { retrying } from '../../retrying.ts'
import { queueingWaves } from '../schedules/index.ts'
import { accountsWithoutRoom } from './limits.ts'
import { offerFree } from './offers.ts'
import { appendEvent } from './repository.ts'
import { lockSeats } from './seats.ts'
import { step } from './step.ts'

const BATCH = 200
const KEEP_DAYS = 90

type OfDay = { slot_ids: string[], waiting: (string | null)[] | null }

// Those whose queue is still being let in: their seats are offered to nobody.
const queueingNow = async (ctx: Context): Promise<string[]> => {
  const waves = await ctx.db.query<{ id: string }>(sql`SELECT id FROM wave WHERE until_day >= ${ctx.today} AND cancelled_at IS NULL AND opens_at <= ${ctx.now}`)
  return [...await queueingWaves(ctx, ctx.db, waves.map(({ id }) => id))]
}

// Where a hold has passed its minute, which comes first, or somebody waits for a day that has a free seat they could still be offered.
const daysToSettle = async (ctx: Context): Promise<OfDay[]> => {
  const { db, now, today } = ctx
  const days = await db.query<OfDay>(sql`
    WITH days AS (
      SELECT s.schedule_id, s.day, true AS lapsing, NULL::uuid AS citizen_id FROM booking b JOIN booking_seat t ON t.booking_id = b.id JOIN slot s ON s.id = t.slot_id WHERE b.status = 'held' AND b.expires_at <= ${now}
      UNION
      SELECT s.schedule_id, s.day, false, w.citizen_id FROM waiting_entry w JOIN schedule h ON h.id = w.schedule_id AND h.paused_at IS NULL AND w.guide_id = ANY(h.guide_ids)
        JOIN slot s ON s.schedule_id = w.schedule_id AND s.day BETWEEN greatest(w.from_day, ${today}) AND w.until_day AND NOT s.closed AND s.opens_at <= ${now}
          AND (w.part = 'any' OR (s.starts_at < '12:00') = (w.part = 'morning')) AND (s.wave_id IS NULL OR s.wave_id <> ALL(${await queueingNow(ctx)}::uuid[]))
          AND (s.day || ' ' || s.starts_at || '+08:00')::timestamptz - make_interval(mins => (h.body->>'leadMinutes')::int + ${bookingRules.holdMinutes}::int) >= ${now}
        JOIN slot_pool p ON p.slot_id = s.id AND p.pool = 'public' AND p.taken < p.seats WHERE w.status = 'waiting'),
    turns AS (SELECT schedule_id, day, bool_or(lapsing) AS lapsing, array_agg(citizen_id::text) AS waiting FROM days GROUP BY schedule_id, day ORDER BY lapsing DESC, day LIMIT ${BATCH})
    SELECT CASE WHEN NOT d.lapsing THEN d.waiting END AS waiting, array_agg(s.id::text) AS slot_ids FROM turns d JOIN slot s ON s.schedule_id = d.schedule_id AND s.day = d.day
    GROUP BY d.schedule_id, d.day, d.lapsing, d.waiting ORDER BY d.lapsing DESC, d.day`)
  const without = await accountsWithoutRoom(ctx, db, days.flatMap(({ waiting }) => waiting ?? []))
  return days.filter(({ waiting }) => waiting === null || waiting.some((citizenId) => !without.has(citizenId)))
}

/** Lets holds past their minute lapse and offers what is free to whoever waits: a day in a transaction. Whoever takes a seat does the same for theirs, so that a late sweep keeps none from anybody. */
export const lapseHolds = async (ctx: Context): Promise<number> => {
  await ctx.db.query(sql`UPDATE waiting_entry SET status = 'over', ended_at = ${ctx.now} WHERE status = 'waiting' AND until_day < ${ctx.today}`)
  const days = await daysToSettle(ctx)
  await eachByItself(days, ({ slot_ids }) => retrying(() => ctx.db.transaction(async (tx) => offerFree(ctx, tx, await lockSeats(ctx, tx, slot_ids))))).finally(() => ctx.wakeRelay())
  return days.length
}

/** Writes down as missed what nobody came to: of days past, and of today two hours after the end. */
export const missBookings = async (ctx: Context): Promise<number> => {
  const since = minuteOf(ctx.now.getTime() - missedAfterMinutes * 60_000)
  const rows = await ctx.db.query<{ id: string }>(sql`SELECT id FROM booking WHERE status = 'booked' AND day <= ${since.slice(0, 10)} AND day || ' ' || ends_at <= ${since} ORDER BY day, id LIMIT ${BATCH}`)
  // Whoever was there and was never written down as done has nothing to come any more.
  await ctx.db.query(sql`UPDATE booking_party p SET open = false FROM booking b WHERE b.id = p.booking_id AND p.open AND b.status = 'arrived' AND b.day < ${ctx.today}`)
  await eachByItself(rows, ({ id }) => retrying(() => ctx.db.transaction((tx) => step(ctx, tx, id, 'miss'))))
  return rows.length
}

/** Removes who came, their telephone and address, and when they applied for divorce, ninety days after the visit (个人信息保护法 第19条). The booking stays, for the figures. */
export const eraseOldBookings = async (ctx: Context): Promise<number> => {
  const before = addDays(ctx.today, -KEEP_DAYS)
  return ctx.db.transaction(async (tx) => {
    const old = await tx.query<{ id: string }>(sql`
      SELECT id FROM booking WHERE day < ${before} AND (contact_cipher IS NOT NULL OR excuse IS NOT NULL OR applied_on IS NOT NULL) ORDER BY id LIMIT ${BATCH} FOR UPDATE SKIP LOCKED`)
    const ids = old.map(({ id }) => id)
    await tx.query(sql`DELETE FROM booking_party WHERE booking_id = ANY(${ids}::uuid[])`)
    await tx.query(sql`UPDATE booking SET contact_cipher = NULL, phone_index = NULL, address_cipher = NULL, excuse = NULL, applied_on = NULL, version = version + 1 WHERE id = ANY(${ids}::uuid[])`)
    for (const id of ids) await appendEvent(ctx, tx, id, 'erased', {})
    await tx.query(sql`UPDATE waiting_entry SET applied_on = NULL, contact_cipher = NULL, phone_index = NULL WHERE until_day < ${before} AND (applied_on IS NOT NULL OR contact_cipher IS NOT NULL)`)
    return ids.length
  })
}
