import { Type } from 'typebox'
import { BookingView, MinuteText, TownshipCode, contactPhone, parties } from './booking-shapes.ts'
import { bookingStatuses } from './booking-words.ts'
import { Slug } from './guide-shape.ts'
import { limits } from './limits.ts'
import type { RouteTable } from './route-table.ts'
import { ClientId, DayText, Done, oneOf, orNull, problems, strict, text } from './shapes.ts'

const Params = strict('预约', { bookingId: ClientId('预约编号') })

const Line = strict('今天的一个', {
  bookingId: ClientId('预约'), code: Type.String({ description: '号' }), status: oneOf('状态', bookingStatuses), day: DayText('哪天'), startsAt: MinuteText('几点'), endsAt: MinuteText('到几点'), guideName: Type.String({ description: '事项' }), name: Type.String({ description: '窗口' }),
  names: Type.String({ description: '姓名，隐去一部分' }), channel: BookingView.properties.channel, ticketNumber: orNull(Type.String({ description: '排队号' })), papersChecked: Type.Boolean({ description: '材料预审过了' }), excuseState: BookingView.properties.excuseState,
  asked: orNull(strict('等答复的原因', { excuse: Type.String({ description: '说明的原因' }), missedBefore: Type.Integer({ description: '以前没来几次' }) }))
})

/** A booking at the counter: everything the clerk would otherwise type. Names and numbers whole only after they were asked for. */
export const Desk = strict('窗口看到的预约', {
  ...BookingView.properties, precheckId: orNull(ClientId('材料预审')), registeredByName: orNull(Type.String({ description: '谁代约的' })), missedBefore: Type.Integer({ description: '以前没来几次' }),
  history: Type.Array(strict('一步', { at: BookingView.properties.now, step: Type.String({ description: '做了什么' }), by: Type.String({ description: '谁' }) }), { description: '经过' }), mayServe: Type.Boolean({ description: '您能办' })
})

export const staffBookings = {
  'GET /staff/bookings': { summary: '一天的预约', querystring: strict('筛选', { day: Type.Optional(DayText('哪天，不写是今天')), unitId: Type.Optional(text('单位', 40)), excuses: Type.Optional(Type.Boolean({ description: '只看说明了没来原因、等答复的' })) }), response: { 200: strict('一天', { day: DayText('哪天'), items: Type.Array(Line, { description: '按时间' }) }), ...problems } },
  'GET /staff/bookings/:bookingId': { summary: '一个预约', params: Params, response: { 200: Desk, ...problems } },
  'GET /staff/booking-codes/:code': { summary: '扫码或者报号找到预约', params: strict('号', { code: Type.String({ description: '八位号', pattern: '^[A-Z0-9]{8}$', maxLength: 8 }) }), response: { 200: Desk, ...problems } },
  'PUT /staff/bookings/:bookingId': {
    summary: '替打电话、来窗口的人约', params: Params,
    body: strict('代约', { slotId: ClientId('时段'), guideId: Slug('事项'), appliedOn: orNull(DayText('哪天申请的离婚')), parties, contactName: text('联系人', limits.contactName), contactPhone, address: orNull(text('上门的地址', limits.address)), townshipCode: orNull(TownshipCode), channel: oneOf('怎么来的', ['phone', 'counter']) }),
    response: { 201: Desk, ...problems }
  },
  'POST /staff/bookings/:bookingId/people': { summary: '看姓名、证件号、电话、地址，留下记录', params: Params, response: { 200: strict('来的人', { parties, contactName: Type.String({ description: '联系人' }), contactPhone: Type.String({ description: '电话' }), address: orNull(Type.String({ description: '地址' })) }), ...problems } },
  'POST /staff/bookings/:bookingId/change': { summary: '替本人改时间', params: Params, body: strict('改到', { slotId: ClientId('时段'), why: text('原因', limits.reason) }), response: { 200: Desk, ...problems } },
  'POST /staff/bookings/:bookingId/cancel': { summary: '替本人取消，或者单位取消并通知', params: Params, body: strict('取消', { why: text('原因，写给本人看', limits.reason), byBureau: Type.Boolean({ description: '是单位的原因' }) }), response: { 200: Desk, ...problems } },
  'POST /staff/bookings/:bookingId/excuse': { summary: '没来的原因认不认；打电话来说的，一并记下', params: Params, body: strict('答复', { accepted: Type.Boolean({ description: '认' }), words: Type.Optional(text('打电话来说的原因；本人在网上说过的，不用写', limits.reason)) }), response: { 200: Done, ...problems } },
  'GET /staff/bookings/figures': {
    summary: '预约数字', querystring: strict('哪段时间', { from: DayText('从哪天'), until: DayText('到哪天'), unitId: Type.Optional(text('单位', 40)) }),
    response: {
      200: strict('数字', {
        totals: strict('合计', { seats: Type.Integer({ description: '放出的号' }), booked: Type.Integer({ description: '约了的' }), came: Type.Integer({ description: '来了的' }), missed: Type.Integer({ description: '没来的' }), cancelled: Type.Integer({ description: '取消的' }), walkIns: Type.Integer({ description: '现场取号的' }), incomplete: Type.Integer({ description: '材料不齐的' }), tripsSaved: Type.Integer({ description: '少跑的趟数' }), offersTaken: Type.Integer({ description: '候补接到的' }) }),
        lines: Type.Array(strict('一行', { by: oneOf('按什么', ['item', 'place', 'hour']), name: Type.String({ description: '名称' }), seats: Type.Integer({ description: '号' }), booked: Type.Integer({ description: '约了' }), came: Type.Integer({ description: '来了' }), missed: Type.Integer({ description: '没来' }), waitMinutes: orNull(Type.Number({ description: '平均等多少分钟' })) }), { description: '按事项、地方、钟点' }),
        tripsSavedWords: Type.String({ description: '少跑的趟数怎么算' })
      }), ...problems
    }
  }
} as const satisfies RouteTable
