import type { Day } from '@minsheng/domain/calendar/day.ts'
import { calendarFile } from '@minsheng/domain/slots/calendar-file.ts'
import type { CitizenContext } from '../../context.ts'
import { Refused } from '../../refused.ts'
import { viewBooking } from './queries.ts'

const MADE = ['booked', 'arrived']

/** The visit as a file for the phone's calendar. A calendar is often seen by others: it names place and code, not the item nor who comes. */
export const calendarOfBooking = async (ctx: CitizenContext, bookingId: string): Promise<Buffer> => {
  const view = await viewBooking(ctx, bookingId)
  if (!MADE.includes(view.status)) throw new Refused('booking-step')
  return Buffer.from(calendarFile({
    uid: `${view.bookingId}@minsheng`, sequence: view.version, day: view.day as Day, startsAt: view.startsAt, endsAt: view.endsAt, summary: `${ctx.config.bureau.name}预约 ${view.code}`,
    place: view.place, words: `到了报号 ${view.code}。要带什么，在“民声”的“我的预约”里看。来不了请早点取消，让给别人。`, madeAt: ctx.now.getTime()
  }), 'utf8')
}
