import { Type } from 'typebox'
import { withholdReasons } from './case-words.ts'
import { limits } from './limits.ts'
import { Cite, Classed, Clue, ClueAnswer, PublicationView, PublicFile, SpanChoice, withdrawReasons } from './publication-shapes.ts'
import type { RouteTable } from './route-table.ts'
import { CaseNo, CaseParams, ClientId, DayText, Done, Problem, oneOf, orNull, problems, strict, text } from './shapes.ts'
import { CaseState, version } from './staff-cases.ts'

const parties = Type.Array(text('人名', 20, 2), { maxItems: limits.parties, description: '本件涉及的人名' })

/** A stretch of the original that is not fit for the public, by kind; offsets in UTF-16 units. */
export const MaskSpan = strict('须遮盖处', {
  kind: Type.String({ description: '种类' }),
  label: Type.String({ description: '种类名称' }),
  form: Type.String({ description: '遮盖后的写法' }),
  start: Type.Integer({ description: '起' }),
  end: Type.Integer({ description: '止' })
})

const Side = strict('一段文字的遮盖', {
  original: Type.String({ description: '原文' }),
  masked: Type.String({ description: '遮盖后' }),
  spans: Type.Array(MaskSpan, { description: '原文中须遮盖处' })
})

const command = { params: CaseParams, response: { 200: CaseState, ...problems } } as const
const spansOf = (description: string) => Type.Optional(Type.Array(SpanChoice, { description, maxItems: limits.spans }))

// A field given as text was corrected by hand; one given as spans is rendered from them; one given as neither follows the rules.
const copy = {
  version, parties,
  title: Type.Optional(text('标题', 200)),
  question: Type.Optional(text('问题', limits.published)),
  reply: Type.Optional(text('答复', limits.published)),
  spans: Type.Optional(strict('逐处的处理', { title: spansOf('标题'), question: spansOf('问题'), reply: spansOf('答复') })),
  cites: Type.Optional(Type.Array(Cite, { description: '核对过的依据；不填按答复原文', maxItems: limits.cites })),
  fileIds: Type.Optional(Type.Array(ClientId('附件编号'), { description: '随答复公开的附件', maxItems: limits.publicFiles })),
  overriddenBecause: Type.Optional(text('只计入统计的一类仍要公开的理由（法制审核员）', limits.reason, 2))
}

const FileParams = strict('附件', { caseNo: CaseNo, fileId: ClientId('附件编号') })

export const staffPublication = {
  'GET /staff/cases/:caseNo/publication': {
    summary: '公开稿的全部版本、附件和仍可能认出人的地方', params: CaseParams, response: { 200: PublicationView, ...problems }
  },
  'POST /staff/cases/:caseNo/publication/preview': {
    summary: '按规则遮盖，供人对照；什么也不保存',
    params: CaseParams,
    body: strict('预览', { parties }),
    response: {
      200: strict('遮盖预览', {
        title: Side, question: Side, reply: Side,
        parties: Type.Array(Type.String({ description: '人名' }), { description: '本次遮盖的人名' }),
        suggestedParties: Type.Array(Type.String({ description: '人名' }), { description: '可能也是人名，请核对' }),
        neverPublic: orNull(Type.String({ description: '依规定不得公开的理由' })),
        classed: Classed,
        clues: Type.Array(Clue, { description: '遮盖以后仍可能认出人的地方' }),
        cites: Type.Array(Cite, { description: '答复里写到的依据' })
      }),
      ...problems
    }
  },
  'POST /staff/cases/:caseNo/publication': {
    summary: '定下公开稿，交另一人公开', ...command, body: strict('公开稿', copy)
  },
  'POST /staff/cases/:caseNo/publication/correct': {
    summary: '更正已公开的答复：定下新的一版，交另一人公开；旧版在此之前仍公开', ...command,
    body: strict('更正', { ...copy, reason: text('更正理由（对外公布）', limits.reason, 2) })
  },
  'POST /staff/cases/:caseNo/publication/return': {
    summary: '公开稿退回重做', ...command,
    body: strict('退回', { version, reason: text('理由', limits.reason, 2) })
  },
  'POST /staff/cases/:caseNo/publication/publish': {
    summary: '公开（准备的人不能公开）', ...command,
    body: strict('公开', { version, answers: Type.Optional(Type.Array(ClueAnswer, { description: '对仍可能认出人之处的回答', maxItems: 6 })) })
  },
  'POST /staff/cases/:caseNo/publication/withhold': {
    summary: '不公开，说明理由', ...command,
    body: strict('不公开', { version, reason: oneOf('理由', withholdReasons), note: text('说明', limits.reason, 2) })
  },
  'POST /staff/cases/:caseNo/publication/withdraw': {
    summary: '撤下已公开的答复：立刻从列表、搜索、订阅和缓存里消失', ...command,
    body: strict('撤下', { version, reason: oneOf('理由', withdrawReasons), note: text('对外说明', limits.reason, 2) })
  },
  'POST /staff/cases/:caseNo/publication/files': {
    summary: '加一个附件（docx、xlsx、pdf、图片）：清除隐藏内容和属性后保存，含个人信息的拒收', params: CaseParams,
    response: { 201: PublicFile, ...problems, 422: Problem }
  },
  'GET /staff/cases/:caseNo/publication/files/:fileId': {
    summary: '看清理后的附件', params: FileParams,
    response: { 200: Type.Unsafe<Uint8Array>({ type: 'string', format: 'binary', description: '附件' }), ...problems }
  },
  'POST /staff/cites/changed': {
    summary: '记下某部法规（或某一条）已有变化：以前引用它的公开答复会写明',
    body: strict('依据变化', { law: text('法规名称', 60, 2), article: orNull(Type.String({ description: '第几条，整部为空', pattern: '^\\d{1,4}$', maxLength: 4 })), changedOn: DayText('变化日') }),
    response: { 200: Done, ...problems }
  }
} as const satisfies RouteTable
