import { Type } from 'typebox'
import { BookingView, TownshipCode, contactPhone, parties } from './booking-shapes.ts'
import { dayParts, waitingStatuses } from './booking-words.ts'
import { Slug } from './guide-shape.ts'
import { limits } from './limits.ts'
import type { RouteTable } from './route-table.ts'
import { Desk } from './staff-bookings.ts'
import { ClientId, DayText, Done, Instant, oneOf, orNull, problems, strict, text } from './shapes.ts'

const Params = strict('候补', { waitingId: ClientId('候补编号，网页先取好') })
const BookingParams = strict('预约', { bookingId: ClientId('候补到的预约') })
const { guideName, name, contactName: maskedName, contactPhone: maskedPhone } = BookingView.properties

const Entry = strict('一个打电话来的候补', {
  waitingId: ClientId('候补'), guideName, name, fromDay: DayText('从哪天'), untilDay: DayText('到哪天'), part: oneOf('哪半天', dayParts), status: oneOf('状态', waitingStatuses), ahead: Type.Integer({ description: '前面还有几位' }),
  contactName: maskedName, contactPhone: maskedPhone, bookingId: orNull(ClientId('给他留的预约')), joinedAt: Instant('从什么时候起排的')
})

export const staffWaiting = {
  'GET /staff/waiting': { summary: '替人排的候补：本单位的和自己登记的', response: { 200: strict('候补', { items: Type.Array(Entry, { description: '先排的在前' }) }), ...problems } },
  'PUT /staff/waiting/:waitingId': {
    summary: '替没有账号的人排候补', params: Params,
    body: strict('候补', { scheduleId: ClientId('号源'), guideId: Slug('事项'), fromDay: DayText('从哪天'), untilDay: DayText('到哪天'), part: oneOf('哪半天', dayParts), appliedOn: orNull(DayText('哪天申请的离婚')), contactName: text('联系人', limits.contactName), contactPhone }),
    response: { 201: Done, ...problems }
  },
  'DELETE /staff/waiting/:waitingId': { summary: '他不等了', params: Params, response: { 200: Done, ...problems } },
  'POST /staff/bookings/:bookingId/accept': {
    summary: '候补到的号，打电话问了，他要：约好', params: BookingParams,
    body: strict('谁来', { parties, contactName: text('联系人', limits.contactName), contactPhone, address: orNull(text('上门的地址', limits.address)), townshipCode: orNull(TownshipCode) }), response: { 200: Desk, ...problems }
  },
  'POST /staff/bookings/:bookingId/decline': { summary: '候补到的号，他不要：让给下一位', params: BookingParams, response: { 200: Done, ...problems } }
} as const satisfies RouteTable
