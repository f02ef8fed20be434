import type { BookingEventType } from './decide-booking.ts'

/** What happened to a booking, as staff read it in its course. */
export const bookingStepNames: Record<BookingEventType, string> = {
  held: '占了号', offered: '候补给留了号', booked: '约好了', released: '不要这个号了', lapsed: '没有确认，号让出来了', moved: '改了时间', cancelled: '取消了', arrived: '到了', served: '办完了', incomplete: '材料不齐', missed: '没来',
  'excuse-given': '说明了没来的原因', 'excuse-accepted': '原因认了', 'excuse-refused': '原因没有认', erased: '个人信息按期删除'
}
