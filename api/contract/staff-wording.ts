import { Type } from 'typebox'
import { limits } from './limits.ts'
import { NoticeEventName, NoticeFaces, NoticeFaults, NoticeWordsShape } from './notice-words.ts'
import type { RouteTable } from './route-table.ts'
import { ClientId, orNull, problems, strict, text } from './shapes.ts'
import { RuleVersion } from './staff-rules.ts'

const Line = strict('一条通知', {
  event: NoticeEventName,
  when: Type.String({ description: '什么时候发' }),
  lawful: orNull(Type.String({ description: '哪一条要求告知到人' })),
  words: NoticeWordsShape,
  shipped: NoticeWordsShape,
  own: Type.Boolean({ description: '是不是本局自己的文字' }),
  waiting: orNull(Type.String({ description: '等待批准的版本编号' })),
  facts: Type.Array(strict('能自动填上的', {
    name: Type.String({ description: '花括号里的名称' }), says: Type.String({ description: '填上什么' }), needed: Type.Boolean({ description: '内容里必须有' })
  }), { description: '能自动填上的' }),
  desk: Type.Boolean({ description: '可不可以交给工作人员告知' })
})

const words = { event: NoticeEventName, words: NoticeWordsShape }

export const staffWording = {
  'GET /staff/rules/notices': {
    summary: '通知的文字：每一件事怎么说、按什么次序送达',
    response: { 200: strict('通知的文字', { items: Type.Array(Line, { description: '全部通知' }) }), ...problems }
  },
  'POST /staff/rules/notices/preview': {
    summary: '改通知的文字之前看群众会看到什么、哪里不对',
    body: strict('通知的文字', words),
    response: { 200: strict('预览', { faults: NoticeFaults, faces: NoticeFaces }), ...problems }
  },
  'POST /staff/rules/notices': {
    summary: '提出通知的新文字，由另一人批准',
    body: strict('通知的文字', { versionId: ClientId('提议编号，客户端先取好'), reason: text('为什么改', limits.reason), ...words }),
    response: { 201: RuleVersion, ...problems }
  },
  'GET /staff/rules/notices/templates': {
    summary: '和微信核对订阅消息模板',
    response: {
      200: strict('核对结果', {
        templates: Type.Array(strict('一个模板', {
          purpose: Type.String({ description: '用在哪里' }), templateId: Type.String({ description: '模板编号' }), title: orNull(Type.String({ description: '微信后台的标题；没有这个模板时为空' })),
          faults: Type.Array(Type.String({ description: '哪里不对，怎么改' }), { description: '不对的地方' })
        }), { description: '配置里的各个模板' })
      }),
      ...problems
    }
  }
} as const satisfies RouteTable
