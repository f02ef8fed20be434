import { Type } from 'typebox'
import type { RouteTable } from './route-table.ts'
import { CaseNo, ClientId, Done, Instant, oneOf, orNull, problems, strict } from './shapes.ts'

const MOST = 1_000

const Ids = (description: string) => Type.Array(ClientId('提醒编号'), { description, minItems: 1, maxItems: MOST })

/** One line of what a member of staff is told; it stands for one notice or for several of one kind. */
const Line = strict('一条提醒', {
  noticeIds: Ids('这一条里的提醒'),
  kind: oneOf('种类', ['assigned', 'returned', 'due-soon', 'red-card', 'supervised', 'asked-again', 'consulted', 'digest', 'reconciliation', 'content-flagged', 'more']),
  at: Instant('时间'),
  text: Type.String({ description: '内容：只有编号和种类' }),
  caseNo: orNull(CaseNo),
  read: Type.Boolean({ description: '已读' })
})

export const staffNotices = {
  'GET /staff/notices': {
    summary: '我的提醒，新的在前',
    response: { 200: strict('我的提醒', { items: Type.Array(Line, { description: '新的在前' }), unread: Type.Integer({ description: '未读条数' }) }), ...problems }
  },
  'POST /staff/notices/read': {
    summary: '提醒标为已读',
    body: strict('看过的提醒', { noticeIds: Ids('看过的') }),
    response: { 200: Done, ...problems }
  }
} as const satisfies RouteTable
