import { Type } from 'typebox'
import { caseTypes, solvedAnswers } from './case-words.ts'
import { limits } from './limits.ts'
import { PublicFigures } from './public-figures.ts'
import type { RouteTable } from './route-table.ts'
import { ClientId, Cursor, DayText, PageSize, Problem, oneOf, orNull, problems, strict, text } from './shapes.ts'

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
  daysAllowed: Type.Integer({ description: '从收到到最迟答复日有几个工作日' }),
  solved: orNull(Type.String({ description: '群众评价：是否解决' })),
  treated: orNull(Type.Integer({ description: '群众评价：态度' })),
  version: Type.Integer({ description: '第几版' }),
  correction: orNull(strict('更正', { on: DayText('更正日'), reason: Type.String({ description: '更正理由' }) })),
  files: Type.Array(strict('附件', {
    fileId: ClientId('附件编号'), name: Type.String({ description: '文件名' }), bytes: Type.Integer({ description: '字节数' })
  }), { description: '附件' }),
  cites: Type.Array(strict('依据', {
    law: Type.String({ description: '法规名称' }), article: orNull(Type.String({ description: '第几条' })), changedOn: orNull(DayText('变化日'))
  }), { description: '答复依据' }),
  basisChanged: orNull(Type.String({ description: '依据有变化时的提示' }))
})

const filters = {
  type: Type.Optional(oneOf('类型', caseTypes)),
  township: Type.Optional(Type.String({ description: '乡镇九位代码', pattern: '^\\d{9}$', maxLength: 9 })),
  unit: Type.Optional(Type.String({ description: '答复单位编号', pattern: '^[a-z0-9-]+$', maxLength: 40 })),
  month: Type.Optional(Type.String({ description: '公开月份，如 2026-03', pattern: '^20\\d{2}-(0[1-9]|1[0-2])$', maxLength: 7 })),
  solved: Type.Optional(oneOf('群众评价：是否解决', solvedAnswers)),
  q: Type.Optional(Type.String({ description: '搜索词', minLength: 1, maxLength: limits.search }))
}

export const answers = {
  'GET /answers': {
    summary: '公开答复：列表与搜索，不用登录',
    querystring: strict('筛选', { cursor: Type.Optional(Cursor), limit: Type.Optional(PageSize), ...filters }),
    response: { 200: strict('公开答复列表', { items: Type.Array(AnswerCard, { description: '新的在前' }), next: orNull(Cursor) }), ...problems }
  },
  'GET /answers/similar': {
    summary: '提问前看看：同一件事的公开答复，至多三条',
    querystring: strict('提问的话', { q: text('标题或几句话', limits.similar), type: Type.Optional(oneOf('想提交的类型；举报不找相似的', caseTypes)) }),
    response: { 200: strict('相似的公开答复', { items: Type.Array(AnswerCard, { description: '最像的在前，至多三条' }) }), ...problems }
  },
  'GET /answers/figures': {
    summary: '公开情况：公开率、不公开的理由、按时率、解决率和满意率，按月；小于 5 的数不列出',
    response: { 200: PublicFigures, ...problems }
  },
  'GET /answers/:answerNo': {
    summary: '公开答复全文；撤下的只说明何时为何撤下',
    params: strict('公开答复', { answerNo: AnswerNo }),
    response: { 200: Answer, ...problems, 410: Problem }
  },
  'GET /answers/:answerNo/files/:fileId': {
    summary: '公开答复的附件（已清除隐藏内容和属性）',
    params: strict('附件', { answerNo: AnswerNo, fileId: ClientId('附件编号') }),
    response: { 200: Type.Unsafe<Uint8Array>({ type: 'string', format: 'binary', description: '附件' }), ...problems, 410: Problem }
  },
  'GET /checked-files/:checkId': {
    summary: '正等微信内容检查的图片（已清理的公开用副本）：只认半小时内给微信的地址',
    params: strict('检查', { checkId: ClientId('检查编号') }),
    querystring: strict('给微信的地址', { until: Type.Integer({ description: '有效到（毫秒）', minimum: 0, maximum: 9_999_999_999_999 }), seal: text('签章', 100) }),
    response: { 200: Type.Unsafe<Uint8Array>({ type: 'string', format: 'binary', description: '图片' }), ...problems }
  }
} as const satisfies RouteTable
