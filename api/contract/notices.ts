import { Type } from 'typebox'
import type { RouteTable } from './route-table.ts'
import { ClientId, Cursor, Done, Instant, PageSize, oneOf, orNull, problems, strict, text } from './shapes.ts'

/** One message of the in-app inbox. */
export const NoticeCard = strict('站内消息', {
  noticeId: ClientId('消息编号'),
  at: Instant('时间'),
  title: Type.String({ description: '标题' }),
  text: Type.String({ description: '内容' }),
  caseNo: orNull(Type.String({ description: '有关案件' })),
  bookingId: orNull(ClientId('有关预约')),
  read: Type.Boolean({ description: '已读' })
})

export const notices = {
  'GET /notices': {
    summary: '站内消息',
    querystring: strict('分页', { cursor: Type.Optional(Cursor), limit: Type.Optional(PageSize) }),
    response: { 200: strict('站内消息', { items: Type.Array(NoticeCard, { description: '新的在前' }), next: orNull(Cursor), unread: Type.Integer({ description: '未读条数' }) }), ...problems }
  },
  'GET /notices/ways': {
    summary: '有消息时我会怎样知道',
    response: { 200: strict('通知的路', {
      reminders: Type.Array(strict('一种微信提醒', {
        purpose: oneOf('用途', ['case-progress', 'case-answered', 'case-published', 'booking']),
        left: Type.Integer({ description: '微信还能收几条' })
      }), { description: '微信提醒还剩的次数' }),
      phone: orNull(Type.String({ description: '短信发到哪个号码，只显示一部分；发不了短信为空' })),
      followsService: Type.Boolean({ description: '关注了服务号，从那里也能收到' })
    }), ...problems }
  },
  'POST /notices/:noticeId/read': {
    summary: '标为已读',
    params: strict('站内消息', { noticeId: ClientId('消息编号') }),
    response: { 200: Done, ...problems }
  },
  'POST /notices/consents': {
    summary: '记下这次点“允许”得到的订阅次数；同一编号重复上报只记一次',
    body: strict('订阅结果', {
      consentId: ClientId('手机上生成的编号'),
      choices: Type.Array(strict('一个模板的选择', {
        templateId: text('模板编号', 64),
        choice: oneOf('选择', ['accept', 'reject', 'ban', 'filter'])
      }), { minItems: 1, maxItems: 5, description: '各模板的选择' })
    }),
    response: { 200: Done, ...problems }
  }
} as const satisfies RouteTable
