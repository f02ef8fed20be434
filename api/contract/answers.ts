import { Type } from 'typebox'
import { caseTypes } from './case-words.ts'
import { limits } from './limits.ts'
import type { RouteTable } from './route-table.ts'
import { Cursor, DayText, PageSize, oneOf, orNull, problems, strict } from './shapes.ts'

const AnswerNo = Type.String({ description: '公开答复编号', pattern: '^GK\\d{10}$', maxLength: 12 })

/** One line of the public list: masked text only. */
export const AnswerCard = strict('公开答复', {
  answerNo: AnswerNo,
  type: oneOf('类型', caseTypes),
  title: Type.String({ description: '标题' }),
  townshipName: orNull(Type.String({ description: '乡镇' })),
  unitName: Type.String({ description: '答复单位' }),
  publishedOn: DayText('公开日'),
  summary: Type.String({ description: '答复摘要' })
})

/** One public answer, as masked and published. */
export const Answer = strict('公开答复全文', {
  ...AnswerCard.properties,
  question: Type.String({ description: '问题（已隐去个人信息）' }),
  reply: Type.String({ description: '答复（已隐去个人信息）' }),
  receivedOn: DayText('收到日'),
  answeredOn: DayText('答复日'),
  daysUsed: Type.Integer({ description: '用了几个工作日' }),
  daysAllowed: Type.Integer({ description: '承诺几个工作日' }),
  solved: orNull(Type.String({ description: '群众评价：是否解决' })),
  treated: orNull(Type.Integer({ description: '群众评价：态度' }))
})

export const answers = {
  'GET /answers': {
    summary: '公开答复：列表与搜索，不用登录',
    querystring: strict('筛选', {
      cursor: Type.Optional(Cursor),
      limit: Type.Optional(PageSize),
      type: Type.Optional(oneOf('类型', caseTypes)),
      township: Type.Optional(Type.String({ description: '乡镇九位代码', pattern: '^\\d{9}$', maxLength: 9 })),
      q: Type.Optional(Type.String({ description: '搜索词', minLength: 1, maxLength: limits.search }))
    }),
    response: { 200: strict('公开答复列表', { items: Type.Array(AnswerCard, { description: '新的在前' }), next: orNull(Cursor) }), ...problems }
  },
  'GET /answers/:answerNo': {
    summary: '公开答复全文',
    params: strict('公开答复', { answerNo: AnswerNo }),
    response: { 200: Answer, ...problems }
  }
} as const satisfies RouteTable
