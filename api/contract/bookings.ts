import { Type } from 'typebox'
import { BookingParams, BookingView, LegalWindow, MinuteText, PlaceChoice, TownshipCode, contactPhone, parties } from './booking-shapes.ts'
import { dayParts, dayStates, waitingStatuses } from './booking-words.ts'
import { Slug } from './guide-shape.ts'
import { limits } from './limits.ts'
import type { RouteTable } from './route-table.ts'
import { ClientId, DayText, Done, Instant, oneOf, orNull, problems, strict, text } from './shapes.ts'

const ScheduleParams = strict('号源', { scheduleId: ClientId('号源') })
const DayParams = strict('一天', { scheduleId: ClientId('号源'), day: DayText('哪天') })
const appliedOn = DayText('哪天申请的离婚，看回执单')
const Asked = strict('约什么', { guideId: Slug('事项'), appliedOn: Type.Optional(appliedOn) })

const Item = strict('一个事项能不能约', {
  guideId: Slug('事项'), name: Type.String({ description: '名称' }), plainName: Type.String({ description: '通俗的叫法' }), bookable: Type.Boolean({ description: '现在能约' }),
  instead: orNull(Type.String({ description: '不能约的，该怎么办' })), note: orNull(Type.String({ description: '约之前要知道的' })), places: Type.Array(PlaceChoice, { description: '在哪里可以约' })
})

const WaveCard = strict('放号', {
  waveId: ClientId('放号'), name: Type.String({ description: '名称' }), fromDay: DayText('从哪天'), untilDay: DayText('到哪天'), opensAt: Instant('什么时候放号'), now: Instant('现在的时间，以服务器为准'), seats: Type.Integer({ description: '一共多少个号' }), left: Type.Integer({ description: '还剩多少个' })
})
const WavePlace = strict('放号里的位置', {
  ...WaveCard.properties, joined: Type.Boolean({ description: '在不在里面' }), rank: orNull(Type.Integer({ description: '第几位；放号以后才抽签' })), ahead: orNull(Type.Integer({ description: '前面还有几位' })), mayChoose: Type.Boolean({ description: '轮到了，可以选号' }),
  askAgainMs: Type.Integer({ description: '过多少毫秒再问；问得多不会更靠前' })
})
const WaveParams = strict('放号', { waveId: ClientId('放号') })

const SlotLine = strict('一个时段', { slotId: ClientId('时段'), scheduleId: ClientId('号源'), day: DayText('哪天'), startsAt: MinuteText('几点'), endsAt: MinuteText('到几点'), free: Type.Integer({ description: '还剩几个号' }), keptFree: Type.Integer({ description: '留给老人的还剩几个' }), waveId: orNull(ClientId('放号，轮到了才能选；不是放号的是空')) })

const Waiting = strict('一个候补', {
  waitingId: ClientId('候补'), scheduleId: ClientId('号源'), guideId: Slug('事项'), guideName: Type.String({ description: '事项' }), name: Type.String({ description: '窗口' }), fromDay: DayText('从哪天'), untilDay: DayText('到哪天'), part: oneOf('哪半天', dayParts),
  status: oneOf('状态', waitingStatuses), ahead: orNull(Type.Integer({ description: '前面还有几位' })), offer: orNull(BookingView)
})
const WaitingParams = strict('候补', { waitingId: ClientId('候补编号，手机先取好') })

export const bookings = {
  'GET /bookable': { summary: '能约的事项和地方；不能约的说明怎么办', querystring: strict('筛选', { guideId: Type.Optional(Slug('事项')), townshipCode: Type.Optional(TownshipCode) }), response: { 200: strict('能约的', { items: Type.Array(Item, { description: '按目录顺序' }) }), ...problems } },
  'GET /schedules/:scheduleId/days': {
    summary: '哪天有号', params: ScheduleParams, querystring: Asked,
    response: {
      200: strict('日历', {
        place: PlaceChoice, window: orNull(LegalWindow), waves: Type.Array(WaveCard, { description: '要放号的日子' }), now: Instant('现在的时间，以服务器为准'),
        days: Type.Array(strict('一天', {
          day: DayText('哪天'), state: oneOf('能不能约', dayStates), free: Type.Integer({ description: '还剩几个号' }), keptFree: Type.Integer({ description: '留给老人的还剩几个' }), opensAt: orNull(Instant('还没放号的，什么时候放')), waveId: orNull(ClientId('放号')),
          why: orNull(Type.String({ description: '为什么不能约、有什么不同' })), provisional: Type.Boolean({ description: '放假安排还没公布，可能会变' })
        }), { description: '从今天起一天一行' })
      }), ...problems
    }
  },
  'GET /schedules/:scheduleId/days/:day': { summary: '一天里哪些时段有号', params: DayParams, querystring: Asked, response: { 200: strict('时段', { slots: Type.Array(SlotLine, { description: '按时间' }), now: Instant('现在的时间') }), ...problems } },
  'GET /schedules/:scheduleId/alternatives': {
    summary: '刚才那个号没有了，最近的还有哪些', params: ScheduleParams, querystring: strict('原来要的', { guideId: Slug('事项'), appliedOn: Type.Optional(appliedOn), forElder: Type.Optional(Type.Boolean({ description: '找给老人留的号' })), day: DayText('哪天'), startsAt: MinuteText('几点') }),
    response: { 200: strict('最近的', { slots: Type.Array(strict('一个时段', { ...SlotLine.properties, name: Type.String({ description: '窗口' }), place: Type.String({ description: '在哪里' }) }), { description: '离原来要的近的在前，先同一处后别处' }) }), ...problems }
  },
  'PUT /bookings/:bookingId': {
    summary: '先占住一个号，五分钟内确认', params: BookingParams,
    body: strict('占号', { slotId: ClientId('时段'), guideId: Slug('事项'), appliedOn: orNull(appliedOn), forElder: Type.Boolean({ description: '来的人满60岁，用给老人留的号' }), checklistId: orNull(ClientId('材料清单，带着一起')), challenge: orNull(strict('回答', { token: text('题目', 400), answer: text('答案', 20) })) }),
    response: { 201: BookingView, ...problems }
  },
  'POST /bookings/:bookingId/confirm': {
    summary: '写明谁来，确认预约', params: BookingParams,
    body: strict('确认', { parties, contactName: text('联系人', limits.contactName), contactPhone, address: orNull(text('上门的地址', limits.address)), townshipCode: orNull(TownshipCode) }),
    response: { 200: BookingView, ...problems }
  },
  'POST /bookings/:bookingId/release': { summary: '不要这个号了，让给别人', params: BookingParams, response: { 200: Done, ...problems } },
  'POST /bookings/:bookingId/change': { summary: '改时间，原来的号同时让出来；没占上新的，原来的还在', params: BookingParams, body: strict('改到', { slotId: ClientId('时段'), version: Type.Integer({ description: '您看到的是第几次改动', minimum: 1 }) }), response: { 200: BookingView, ...problems } },
  'POST /bookings/:bookingId/cancel': { summary: '取消预约', params: BookingParams, response: { 200: BookingView, ...problems } },
  'POST /bookings/:bookingId/excuse': { summary: '说明为什么没来', params: BookingParams, body: strict('原因', { words: text('原因', limits.reason) }), response: { 200: BookingView, ...problems } },
  'GET /bookings': { summary: '我的预约和候补', response: { 200: strict('我的', { items: Type.Array(BookingView, { description: '要来的在前' }), waiting: Type.Array(Waiting, { description: '候补' }), paused: orNull(strict('暂停网上预约', { until: DayText('到哪天'), words: Type.String({ description: '为什么、怎么办' }) })) }), ...problems } },
  'GET /bookings/challenge': { summary: '动作太快时先答一道题，文字题，可以朗读', response: { 200: strict('题目', { token: Type.String({ description: '题目编号' }), question: Type.String({ description: '题目' }) }), ...problems } },
  'GET /bookings/:bookingId': { summary: '一个预约', params: BookingParams, response: { 200: BookingView, ...problems } },
  'GET /bookings/:bookingId/calendar': { summary: '加到手机日历的文件', params: BookingParams, response: { 200: Type.Unsafe<Uint8Array>({ type: 'string', format: 'binary', description: 'iCalendar 文件' }), ...problems } },
  'GET /bookings/:bookingId/paper': { summary: '大字版预约单，一页 PDF', params: BookingParams, response: { 200: Type.Unsafe<Uint8Array>({ type: 'string', format: 'binary', description: 'PDF' }), ...problems } },
  'PUT /waiting/:waitingId': {
    summary: '候补：有人退号就通知我', params: WaitingParams, body: strict('候补', { scheduleId: ClientId('号源'), guideId: Slug('事项'), fromDay: DayText('从哪天'), untilDay: DayText('到哪天'), part: oneOf('哪半天', dayParts), appliedOn: orNull(appliedOn) }),
    response: { 201: Waiting, ...problems }
  },
  'DELETE /waiting/:waitingId': { summary: '不等了', params: WaitingParams, response: { 200: Done, ...problems } },
  'GET /waves/:waveId': { summary: '放号：什么时候、我第几位', params: WaveParams, response: { 200: WavePlace, ...problems } },
  'POST /waves/:waveId/join': { summary: '进放号的队；放号前进来的一起抽签，早点几下没有好处', params: WaveParams, response: { 200: WavePlace, ...problems } }
} as const satisfies RouteTable
