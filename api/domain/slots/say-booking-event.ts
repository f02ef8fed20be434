import { spokenMonthDay } from '../calendar/spoken-day.ts'
import type { Day } from '../calendar/day.ts'
import type { BookingEventType } from './decide-booking.ts'

const names: Record<BookingEventType, string> = {
  held: '占了号', offered: '候补到号', booked: '约好了', released: '放弃了', lapsed: '没有确认，已过时', moved: '改了时间', cancelled: '取消了', arrived: '到了', served: '办完了', incomplete: '材料不齐', missed: '没来',
  'excuse-given': '说明了没来的原因', 'excuse-accepted': '原因认了', 'excuse-refused': '原因没有认', rung: '打电话告诉了本人', 'not-rung': '电话还没有打通，重新列上', erased: '抹掉了个人信息'
}

const text = (detail: Readonly<Record<string, unknown>>, key: string): string | null => {
  const value = detail[key]
  return typeof value === 'string' && value !== '' ? value : null
}

/** What a step of a booking is called, with from when to when, what was missing and why, as far as the event says. */
export const sayBookingEvent = (type: string, detail: Readonly<Record<string, unknown>>): string => {
  const [from, fromAt, to, toAt] = ['fromDay', 'fromStartsAt', 'toDay', 'toStartsAt'].map((key) => text(detail, key))
  const moved = from && to ? `：${spokenMonthDay(from as Day)} ${fromAt} 改到${spokenMonthDay(to as Day)} ${toAt}` : ''
  const missing = text(detail, 'missing')
  const why = text(detail, 'why')
  return `${(names as Readonly<Record<string, string>>)[type] ?? type}${moved}${missing ? `：缺${missing}` : ''}${why ? `（${why}）` : ''}`
}
