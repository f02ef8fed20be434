import type { BookingEventType } from '../slots/decide-booking.ts'
import type { BookingNews } from './booking-notice.ts'
import type { NoticeEvent } from './catalogue.ts'

/** What makes a message of a booking untrue: something happened to the booking, or its day has come. */
export type BookingTurn = BookingEventType | 'day-came'

const elsewhere = ['moved', 'cancelled'] as const

/**
 * After what each message of a booking does not hold any more: it names a time that is another now, a visit that does not take
 * place, an offer that has been answered or is over, or a tomorrow that is today. That the bureau cancelled stays true for ever.
 */
const untrueAfter: Readonly<Record<BookingNews, readonly BookingTurn[]>> = {
  booked: elsewhere,
  moved: elsewhere,
  cancelled: [],
  offered: ['booked', 'moved', 'cancelled', 'released', 'lapsed'],
  tomorrow: [...elsewhere, 'day-came'],
  today: elsewhere
}

/** Which messages of a booking are not to go out any more after a turn of it. Takes any event of a booking; most end none. */
export const supersededBy = (turn: BookingTurn): NoticeEvent[] =>
  (Object.keys(untrueAfter) as BookingNews[]).filter((news) => untrueAfter[news].includes(turn)).map((news): NoticeEvent => `booking-${news}`)
