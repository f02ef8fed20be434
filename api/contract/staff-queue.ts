import { Type } from 'typebox'
import { ticketStatuses } from './booking-words.ts'
import { Slug } from './guide-shape.ts'
import { limits } from './limits.ts'
import type { RouteTable } from './route-table.ts'
import { ClientId, Done, Instant, oneOf, orNull, problems, strict, text } from './shapes.ts'

const CounterParams = strict('窗口', { counterId: ClientId('窗口编号，网页先取好') })
const TicketParams = strict('排队号', { ticketId: ClientId('排队号编号，网页先取好') })

const Ticket = strict('一个排队号', {
  ticketId: ClientId('排队号'), number: Type.String({ description: '号' }), status: oneOf('状态', ticketStatuses), guideId: Slug('事项'), guideName: Type.String({ description: '事项' }), bookingId: orNull(ClientId('预约')), names: orNull(Type.String({ description: '预约的人，隐去一部分' })),
  counterId: orNull(ClientId('窗口')), forCounter: orNull(ClientId('转到哪个窗口')), issuedAt: Instant('取号时间'), calledAt: orNull(Instant('叫号时间')), calls: Type.Integer({ description: '叫了几遍' })
})
const Counter = strict('一个窗口', { counterId: ClientId('窗口'), unitId: Type.String({ description: '单位编号' }), name: Type.String({ description: '名称' }), guideIds: Type.Array(Slug('事项'), { description: '办哪些事项；空的是都办' }), active: Type.Boolean({ description: '开着' }), serving: orNull(Ticket) })

/** How long somebody who draws a ticket now will wait; `null` when nothing honest can be said. */
const Wait = strict('大概等多久', { ahead: Type.Integer({ description: '前面几个人' }), fromMinutes: orNull(Type.Integer({ description: '最少多少分钟；说不准是空' })), untilMinutes: orNull(Type.Integer({ description: '最多多少分钟' })), words: Type.String({ description: '怎么说' }) })

const Queue = strict('排队', { counters: Type.Array(Counter, { description: '窗口' }), tickets: Type.Array(Ticket, { description: '等着的，按叫的次序' }), missed: Type.Array(Ticket, { description: '叫过没来的，人又来了可以排回去一次' }), done: Type.Integer({ description: '今天办完的' }), wait: Wait, items: Type.Array(strict('事项', { guideId: Slug('事项'), name: Type.String({ description: '名称' }) }), { description: '现场可以取号的事项' }) })

export const staffQueue = {
  'GET /staff/queue': { summary: '本单位今天的排队', response: { 200: Queue, ...problems } },
  'PUT /staff/counters/:counterId': { summary: '设一个窗口', params: CounterParams, body: strict('窗口', { name: text('名称', limits.personName), guideIds: Type.Array(Slug('事项'), { description: '办哪些；空的是都办', maxItems: limits.scheduleItems }), active: Type.Boolean({ description: '开着' }) }), response: { 200: Queue, ...problems } },
  'POST /staff/bookings/:bookingId/check-in': { summary: '到了：给一个排队号', params: strict('预约', { bookingId: ClientId('预约') }), response: { 200: strict('到了', { ticket: Ticket, wait: Wait }), ...problems } },
  'PUT /staff/tickets/:ticketId': { summary: '没约的，现场取号', params: TicketParams, body: strict('取号', { guideId: Slug('事项') }), response: { 201: strict('号', { ticket: Ticket, wait: Wait }), ...problems } },
  'POST /staff/counters/:counterId/call': { summary: '叫下一个；写了号就叫那一个', params: CounterParams, body: strict('叫号', { ticketId: orNull(ClientId('排队号')) }), response: { 200: strict('叫到', { ticket: orNull(Ticket) }), ...problems } },
  'POST /staff/tickets/:ticketId/recall': { summary: '再叫一遍', params: TicketParams, response: { 200: Ticket, ...problems } },
  'POST /staff/tickets/:ticketId/start': { summary: '人来了，开始办', params: TicketParams, response: { 200: Ticket, ...problems } },
  'POST /staff/tickets/:ticketId/end': { summary: '办完、材料不齐、叫了没来', params: TicketParams, body: strict('结果', { result: oneOf('结果', ['served', 'incomplete', 'missed']), missing: orNull(text('缺了什么，不写姓名', limits.missing)), times: orNull(Type.Integer({ description: '这件事第几趟', minimum: 1, maximum: limits.trips })) }), response: { 200: Done, ...problems } },
  'POST /staff/tickets/:ticketId/return': { summary: '叫过没来，人又来了：排回去，只能一次', params: TicketParams, response: { 200: Ticket, ...problems } },
  'POST /staff/tickets/:ticketId/transfer': { summary: '转到别的窗口，不用重新排', params: TicketParams, body: strict('转到', { counterId: ClientId('窗口') }), response: { 200: Ticket, ...problems } }
} as const satisfies RouteTable
