import { Type } from 'typebox'
import { MinuteText, TownshipCode } from './booking-shapes.ts'
import { bookingChannels, bookingStatuses, placeKinds } from './booking-words.ts'
import { Slug } from './guide-shape.ts'
import { limits } from './limits.ts'
import type { RouteTable } from './route-table.ts'
import { ClientId, DayText, Done, Instant, oneOf, orNull, problems, strict, text } from './shapes.ts'

const ScheduleParams = strict('号源', { scheduleId: ClientId('号源编号，网页先取好') })
const count = (description: string, maximum: number, minimum = 0) => Type.Integer({ description, minimum, maximum })

const Period = strict('一段时间', { from: MinuteText('从'), until: MinuteText('到') })
const periods = Type.Array(Period, { description: '一天里的时间段', maxItems: limits.periods })
const Seats = strict('号数', { public: count('网上约的', limits.seats), kept: count('留给老人和打电话的', limits.seats), 'walk-in': count('现场取号的', limits.seats) })

/** The hours of a place as rules. Mirrors `Schedule` of the domain. */
export const ScheduleBody = strict('号源', {
  name: text('窗口名称', limits.title), placeKind: oneOf('哪种地方', placeKinds), place: text('具体在哪里', limits.place), townshipCode: orNull(TownshipCode),
  items: Type.Array(strict('一个事项', { guideId: Slug('事项'), slots: count('一次占几个时段', 8, 1) }), { description: '在这里办的事项', minItems: 1, maxItems: limits.scheduleItems }),
  week: Type.Array(strict('一个星期几', { weekday: count('星期几，1 是星期一', 7, 1), weeks: Type.Array(count('当月第几个', 5, 1), { description: '空的是每周', maxItems: 5 }), periods }), { description: '每周的时间', maxItems: limits.weekLines }),
  slotMinutes: count('一个时段多少分钟', 480, 5), seats: Seats,
  exceptions: Type.Array(strict('不一样的一天', { day: DayText('哪天'), periods, seats: orNull(Seats), why: text('原因，群众看得到', limits.title) }), { description: '不一样的日子；没有时间段就是不办', maxItems: limits.exceptions }),
  workingDaysOnly: Type.Boolean({ description: '只在工作日办，调休上班的也办' }), leadMinutes: count('最晚提前多少分钟约', 14_400), horizonDays: count('提前多少天放号', 180, 1), opensDailyAt: MinuteText('每天几点放新的一天'), changeMinutes: count('最晚提前多少分钟改、取消', 14_400)
})

const Wave = strict('一次放号', { waveId: ClientId('放号'), name: Type.String({ description: '名称' }), fromDay: DayText('从哪天'), untilDay: DayText('到哪天'), opensAt: Instant('什么时候放'), perMinute: Type.Integer({ description: '一分钟放进多少人' }), waiting: Type.Integer({ description: '进来了多少人' }), seats: Type.Integer({ description: '一共多少个号' }), taken: Type.Integer({ description: '约走了多少' }), cancelled: Type.Boolean({ description: '取消了' }) })

const ScheduleCard = strict('一张号源表', { scheduleId: ClientId('号源'), name: Type.String({ description: '窗口' }), unitId: Type.String({ description: '单位编号' }), unitName: Type.String({ description: '单位' }), placeKind: oneOf('哪种地方', placeKinds), items: Type.Array(Type.String({ description: '事项' }), { description: '事项' }), paused: Type.Boolean({ description: '暂停了' }), conflicts: Type.Integer({ description: '要改约的有几个' }) })

/** A booking the hours no longer hold. Only what is needed to move it: no name. */
const Conflict = strict('要改约的', { bookingId: ClientId('预约'), code: Type.String({ description: '号' }), guideId: Type.String({ description: '事项编号' }), guideName: Type.String({ description: '事项' }), appliedOn: orNull(DayText('离婚：哪天申请的，能改到哪天看它')), status: oneOf('状态', bookingStatuses), version: Type.Integer({ description: '第几次改动，改约时带上' }), channel: oneOf('怎么约的；打电话约的收不到通知，要打电话告诉', bookingChannels), day: DayText('哪天'), startsAt: MinuteText('几点'), why: Type.String({ description: '为什么要改' }), suggestion: orNull(strict('建议改到', { slotId: ClientId('时段'), day: DayText('哪天'), startsAt: MinuteText('几点') })) })

const ScheduleView = strict('号源表', { scheduleId: ClientId('号源'), unitId: Type.String({ description: '单位编号' }), version: Type.Integer({ description: '第几次改动' }), paused: Type.Boolean({ description: '暂停了' }), body: ScheduleBody, conflicts: Type.Array(Conflict, { description: '要改约的' }), waves: Type.Array(Wave, { description: '放号' }), mayEdit: Type.Boolean({ description: '您能改' }) })

const Change = strict('改动的结果', {
  added: Type.Integer({ description: '多出多少个时段' }), closed: Type.Integer({ description: '关掉多少个时段' }), changed: Type.Integer({ description: '号数变了的时段' }), conflicts: Type.Array(Conflict, { description: '要改约的' }),
  days: Type.Array(strict('一天', { day: DayText('哪天'), slots: Type.Integer({ description: '几个时段' }), seats: Type.Integer({ description: '几个号' }), why: orNull(Type.String({ description: '为什么没有或者不一样' })) }), { description: '改后的样子，从今天起' })
})

export const staffSchedules = {
  'GET /staff/schedules': { summary: '号源表', response: { 200: strict('号源表', { items: Type.Array(ScheduleCard, { description: '按单位' }) }), ...problems } },
  'GET /staff/schedules/:scheduleId': { summary: '一张号源表、要改约的、放号', params: ScheduleParams, response: { 200: ScheduleView, ...problems } },
  'POST /staff/schedules/:scheduleId/preview': { summary: '试算：改成这样，多出、关掉哪些时段，哪些预约要改', params: ScheduleParams, body: strict('试算', { unitId: text('单位', 40), body: ScheduleBody }), response: { 200: Change, ...problems } },
  'PUT /staff/schedules/:scheduleId': { summary: '保存号源表；已有的预约不动，要改约的列出来', params: ScheduleParams, body: strict('保存', { unitId: text('单位', 40), version: Type.Integer({ description: '您看到的是第几次改动；新的是 0', minimum: 0 }), body: ScheduleBody }), response: { 200: ScheduleView, ...problems } },
  'POST /staff/schedules/:scheduleId/pause': { summary: '暂停或者恢复网上预约', params: ScheduleParams, body: strict('暂停', { paused: Type.Boolean({ description: '暂停' }), version: Type.Integer({ description: '您看到的是第几次改动', minimum: 1 }) }), response: { 200: ScheduleView, ...problems } },
  'POST /staff/schedules/:scheduleId/moves': {
    summary: '把预约成批改到别的时段，并通知本人', params: ScheduleParams,
    body: strict('改约', { why: text('原因，写给本人看', limits.reason), moves: Type.Array(strict('一个', { bookingId: ClientId('预约'), slotId: ClientId('改到的时段'), version: Type.Optional(Type.Integer({ description: '您看到的是第几次改动；本人后来自己改过的不再动', minimum: 1 })) }), { description: '改哪些', minItems: 1, maxItems: limits.movedAtOnce }) }),
    response: { 200: strict('结果', { moved: Type.Array(ClientId('预约'), { description: '改好的' }), failed: Type.Array(strict('没改成的', { bookingId: ClientId('预约'), why: Type.String({ description: '原因' }) }), { description: '没改成的，原来的还在' }) }), ...problems }
  },
  'PUT /staff/schedules/:scheduleId/waves/:waveId': {
    summary: '安排一次放号', params: strict('放号', { scheduleId: ClientId('号源'), waveId: ClientId('放号编号，网页先取好') }),
    body: strict('放号', { name: text('名称', limits.title), fromDay: DayText('从哪天'), untilDay: DayText('到哪天'), opensAt: Instant('什么时候放'), perMinute: count('一分钟放进多少人', 10_000, 1) }), response: { 200: ScheduleView, ...problems }
  },
  'POST /staff/schedules/:scheduleId/waves/:waveId/cancel': { summary: '取消放号，照平常放', params: strict('放号', { scheduleId: ClientId('号源'), waveId: ClientId('放号') }), response: { 200: Done, ...problems } }
} as const satisfies RouteTable
