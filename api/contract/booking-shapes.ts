import { Type } from 'typebox'
import { bookingChannels, bookingStatuses, excuseStates, placeKinds, seatPools } from './booking-words.ts'
import { Slug } from './guide-shape.ts'
import { limits } from './limits.ts'
import { bookingPhonePattern } from './phone.ts'
import { ClientId, DayText, Instant, oneOf, orNull, strict, text } from './shapes.ts'

/** A minute of the day, `HH:mm`. */
export const MinuteText = (description: string) => Type.String({ description, pattern: '^([01]\\d|2[0-3]):[0-5]\\d$', maxLength: 5 })
export const TownshipCode = Type.String({ description: '乡镇九位代码', pattern: '^\\d{9}$', maxLength: 9 })
export const BookingParams = strict('预约', { bookingId: ClientId('预约编号，手机先取好') })

/** Who comes, by name and number. */
export const Party = strict('来的人', { name: text('姓名，和身份证上一样', limits.personName), idNumber: Type.String({ description: '身份证号', pattern: '^\\d{17}[\\dXx]$', maxLength: 18 }) })
export const parties = Type.Array(Party, { description: '要来的每个人', minItems: 1, maxItems: 2 })
export const contactPhone = Type.String({ description: '电话', pattern: bookingPhonePattern, maxLength: limits.phone })

/** Where to go: a place somebody can choose. */
export const PlaceChoice = strict('可以约的地方', {
  scheduleId: ClientId('号源'), name: Type.String({ description: '窗口' }), placeKind: oneOf('哪种地方', placeKinds), place: Type.String({ description: '具体在哪里' }), unitName: Type.String({ description: '单位' }), townshipCode: orNull(TownshipCode),
  firstFreeDay: orNull(DayText('最早有号的一天；没有是空')), parties: Type.Integer({ description: '要来几个人、实名' })
})

/** The first and last day the law allows, with the sentence that explains it. */
export const LegalWindow = strict('法律规定的日子', { from: DayText('最早哪天'), until: DayText('最晚哪天'), words: Type.String({ description: '为什么' }), provisional: Type.Boolean({ description: '放假安排还没公布，可能会变' }) })

/** A booking as its owner sees it; names and numbers masked. */
export const BookingView = strict('一个预约', {
  bookingId: ClientId('预约编号'), code: Type.String({ description: '到窗口报的号' }), status: oneOf('状态', bookingStatuses), version: Type.Integer({ description: '第几次改动' }), channel: oneOf('怎么约的', bookingChannels), pool: oneOf('哪种号', seatPools),
  guideId: Slug('事项'), guideName: Type.String({ description: '事项名称' }), scheduleId: ClientId('号源'), name: Type.String({ description: '窗口' }), placeKind: oneOf('哪种地方', placeKinds), place: Type.String({ description: '在哪里' }),
  unitName: Type.String({ description: '单位' }), day: DayText('哪天'), startsAt: MinuteText('几点'), endsAt: MinuteText('到几点'), expiresAt: orNull(Instant('占号到什么时候；已约好是空')), isOffer: Type.Boolean({ description: '候补给您留的' }),
  parties: Type.Array(strict('来的人', { name: Type.String({ description: '姓名，隐去一部分' }), idNumber: Type.String({ description: '身份证号，隐去一部分' }) }), { description: '来的人' }), partiesNeeded: Type.Integer({ description: '要来几个人' }),
  contactName: orNull(Type.String({ description: '联系人，隐去一部分' })), contactPhone: orNull(Type.String({ description: '电话，隐去一部分' })), appliedOn: orNull(DayText('申请离婚的日子')), checklistId: orNull(ClientId('材料清单')),
  mayChangeUntil: orNull(Instant('最晚什么时候改、取消；不能了是空')), mayExcuse: Type.Boolean({ description: '没来的，可以说明原因' }), excuse: orNull(Type.String({ description: '说明的原因' })), excuseState: orNull(oneOf('原因的处理', excuseStates)),
  missing: orNull(Type.String({ description: '上次缺的材料' })), ticket: orNull(strict('排队', { number: Type.String({ description: '排队号' }), ahead: Type.Integer({ description: '前面几个人' }), counterName: orNull(Type.String({ description: '叫到哪个窗口' })) })), now: Instant('现在的时间，以服务器为准')
})
