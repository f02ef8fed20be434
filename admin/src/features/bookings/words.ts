import type { BookingLine } from './api/day-list.ts'

type Status = BookingLine['status']

/** Where a booking stands, seen from the counter. */
export const statusWords: Readonly<Record<Status, string>> = {
  held: '占着号，没确认', booked: '还没来', arrived: '到了，在等', served: '办完了', incomplete: '材料不齐', 'no-show': '没来', cancelled: '取消了', released: '放弃了', lapsed: '没确认，过时了'
}
export const channelWords: Readonly<Record<BookingLine['channel'], string>> = { online: '自己约的', phone: '打电话约的', counter: '窗口约的' }
export const excuseWords: Readonly<Record<NonNullable<BookingLine['excuseState']>, string>> = { asked: '说明了原因，等答复', accepted: '原因认了', refused: '原因没有认' }
/** Who wants it cancelled: nobody is blamed for the bureau's reason, and the person is told. */
export const cancelWords = { person: '本人不来了', bureau: '我们的原因' } as const
/** When a caller who waits could come. */
export const partWords = { any: '整天都行', morning: '上午', afternoon: '下午' } as const
export const spokenChannelWords = { phone: '打电话来的', counter: '人在窗口' } as const
