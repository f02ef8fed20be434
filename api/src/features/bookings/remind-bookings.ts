import { addDays, minuteOf, type Day } from '@minsheng/domain/calendar/day.ts'
import { noticeOfBooking, type BookingNews } from '@minsheng/domain/notices/booking-notice.ts'
import { bookingRules } from '@minsheng/domain/slots/booking-rules.ts'
import { sql } from '@minsheng/db/client.ts'
import type { Context } from '../../context.ts'
import { supersede, tell } from '../notices/index.ts'

const { remindEvening, remindMorning } = bookingRules
const BATCH = 500

type Due = { id: string, code: string, day: Day, starts_at: string, citizen_id: string | null }

// What was booked after the hour needs no reminder of it: they have just been told.
const remind = async (ctx: Context, news: Extract<BookingNews, 'tomorrow' | 'today'>, day: Day, since: string): Promise<number> => {
  const told = await ctx.db.transaction(async (tx) => {
    const due = await tx.query<Due>(sql`
      SELECT b.id, b.code, b.day, b.starts_at, b.citizen_id FROM booking b
      WHERE b.status = 'booked' AND b.day = ${day} AND (b.citizen_id IS NOT NULL OR ${news} = 'tomorrow') AND b.booked_at < ${`${since}+08:00`}::timestamptz AND b.day || ' ' || b.starts_at > ${minuteOf(ctx.now.getTime())}
        AND NOT EXISTS (SELECT 1 FROM notice n WHERE n.dedupe_key = 'booking:' || b.id || ':' || ${news} || ':' || b.day || ':' || b.starts_at)
      ORDER BY b.starts_at, b.id LIMIT ${BATCH}`)
    for (const { id, code, starts_at, citizen_id } of due) {
      await tell(ctx, tx, { key: `booking:${id}:${news}:${day}:${starts_at}`, citizenId: citizen_id, bookingId: id, draft: noticeOfBooking(news, { code, day, startsAt: starts_at }, ctx.noticeWording) })
    }
    return due.length
  })
  if (told > 0) ctx.wakeRelay()
  return told
}

// One that waited over the night would send whoever reads 明天 away until the day after.
const dropYesterdays = (ctx: Context): Promise<void> =>
  ctx.db.transaction(async (tx) => {
    const late = await tx.query<{ id: string }>(sql`
      SELECT b.id FROM notice n JOIN booking b ON b.id = n.booking_id WHERE n.status = 'open' AND n.event = 'booking-tomorrow' AND b.day <= ${ctx.today} LIMIT ${BATCH} FOR UPDATE OF b SKIP LOCKED`)
    await supersede(ctx, tx, late.map(({ id }) => id), 'day-came')
  })

/** Reminds of visits the evening before and on the morning, once each. Moved to another time, one is reminded anew. A reminder of the evening that did not get out by midnight does not any more. */
export const remindBookings = async (ctx: Context): Promise<number> => {
  await dropYesterdays(ctx)
  const minute = minuteOf(ctx.now.getTime()).slice(11)
  const evening = minute >= remindEvening ? await remind(ctx, 'tomorrow', addDays(ctx.today, 1), `${ctx.today} ${remindEvening}`) : 0
  const morning = minute >= remindMorning ? await remind(ctx, 'today', ctx.today, `${ctx.today} ${remindMorning}`) : 0
  return evening + morning
}
