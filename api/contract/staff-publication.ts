import { Type } from 'typebox'
import { withholdReasons } from './case-words.ts'
import { limits } from './limits.ts'
import type { RouteTable } from './route-table.ts'
import { CaseParams, oneOf, orNull, problems, strict, text } from './shapes.ts'
import { CaseState, version } from './staff-cases.ts'

const parties = Type.Array(text('人名', 20, 2), { maxItems: limits.parties, description: '本件涉及的人名' })

/** A stretch of the original that is not fit for the public, by kind; offsets in UTF-16 units. */
export const MaskSpan = strict('须遮盖处', {
  kind: Type.String({ description: '种类' }),
  label: Type.String({ description: '种类名称' }),
  start: Type.Integer({ description: '起' }),
  end: Type.Integer({ description: '止' })
})

const Side = strict('一段文字的遮盖', {
  original: Type.String({ description: '原文' }),
  masked: Type.String({ description: '遮盖后' }),
  spans: Type.Array(MaskSpan, { description: '原文中须遮盖处' })
})

const command = { params: CaseParams, response: { 200: CaseState, ...problems } } as const

export const staffPublication = {
  'POST /staff/cases/:caseNo/publication/preview': {
    summary: '按规则遮盖，供人对照；什么也不保存',
    params: CaseParams,
    body: strict('预览', { parties }),
    response: {
      200: strict('遮盖预览', {
        title: Side, question: Side, reply: Side,
        parties: Type.Array(Type.String({ description: '人名' }), { description: '本次遮盖的人名' }),
        suggestedParties: Type.Array(Type.String({ description: '人名' }), { description: '可能也是人名，请核对' }),
        neverPublic: orNull(Type.String({ description: '依规定不得公开的理由' }))
      }),
      ...problems
    }
  },
  'POST /staff/cases/:caseNo/publication': {
    summary: '定下公开稿，交另一人公开', ...command,
    body: strict('公开稿', {
      version, parties,
      title: text('标题', 200),
      question: text('问题', limits.published),
      reply: text('答复', limits.published)
    })
  },
  'POST /staff/cases/:caseNo/publication/return': {
    summary: '公开稿退回重做', ...command,
    body: strict('退回', { version, reason: text('理由', limits.reason, 2) })
  },
  'POST /staff/cases/:caseNo/publication/publish': {
    summary: '公开（准备的人不能公开）', ...command, body: strict('公开', { version })
  },
  'POST /staff/cases/:caseNo/publication/withhold': {
    summary: '不公开，说明理由', ...command,
    body: strict('不公开', { version, reason: oneOf('理由', withholdReasons), note: text('说明', limits.reason, 2) })
  }
} as const satisfies RouteTable
