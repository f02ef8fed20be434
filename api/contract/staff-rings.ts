import { Type } from 'typebox'
import { BookingView } from './booking-shapes.ts'
import { ringReasons } from './booking-words.ts'
import type { RouteTable } from './route-table.ts'
import { ClientId, DayText, Done, Instant, oneOf, orNull, problems, strict } from './shapes.ts'

const { code, guideName, name, day, startsAt } = BookingView.properties

/** Somebody without an account who has to be told by telephone. The number itself stands with the booking, where looking leaves a trace. */
const Ring = strict('一个要打的电话', {
  bookingId: ClientId('预约'), code, about: oneOf('要说什么', ringReasons), guideName, name, names: Type.String({ description: '姓名，隐去一部分' }), day, startsAt,
  fromDay: orNull(DayText('原来哪天；没有改时间是空')), fromStartsAt: orNull(startsAt), why: orNull(Type.String({ description: '原因' })), since: Instant('什么时候列上的'), keptUntil: orNull(Instant('候补到的号留到什么时候；不是候补是空')),
  done: orNull(strict('打过了', { at: Instant('什么时候打的'), by: Type.String({ description: '谁打的' }) }))
})

export const staffRings = {
  'GET /staff/rings': { summary: '本单位要打电话的：没打的，和今天打过的', response: { 200: strict('要打电话的', { items: Type.Array(Ring, { description: '没打的在前，先来的日子在前' }) }), ...problems } },
  'POST /staff/rings/:bookingId': { summary: '电话打过了；打错勾了，改回没打', params: strict('预约', { bookingId: ClientId('预约') }), body: strict('打没打', { done: Type.Boolean({ description: '打过了' }) }), response: { 200: Done, ...problems } }
} as const satisfies RouteTable
