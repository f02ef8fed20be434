import { Type } from 'typebox'
import { limits } from './limits.ts'
import { ClientId, DayText, Instant, oneOf, orNull, strict, text } from './shapes.ts'

const words = (description: string) => Type.String({ description })

/** Kinds of what is masked, kept or reworded in a public copy (domain.md §6.3), and `other` for what a person marked. */
export const copyKinds = ['disability-card', 'id-card', 'bank-card', 'phone', 'plate', 'email', 'wechat', 'name', 'address', 'certificate', 'other'] as const
/** What is done with a stretch: 遮盖, 保留, 改写. */
export const spanActions = ['mask', 'keep', 'reword'] as const
/** What may become of a text in public (domain.md §1.3): 公开, 遮盖后公开, 只计入统计, 不公开. */
export const publicationClasses = ['public', 'masked', 'statistics-only', 'never'] as const
/** Why a published answer is taken down: 本人要求, 泄露个人信息, 内容有误, 依规定不应公开, 其他. */
export const withdrawReasons = ['citizen-asked', 'identifying', 'wrong', 'should-not-be-public', 'other'] as const
/** What a neighbour could still guess from (domain.md §6.3), and what WeChat's content check flagged. */
export const clueKinds = ['rare-combination', 'small-number', 'kinship', 'unique-role', 'age', 'exact-day', 'content-risky', 'content-review'] as const

const offset = (description: string) => Type.Integer({ description, minimum: 0, maximum: limits.published })

/** One decision on one stretch of the original, as a person sends it. */
export const SpanChoice = strict('一处的处理', {
  start: offset('起'),
  end: offset('止'),
  kind: oneOf('种类', copyKinds),
  action: oneOf('遮盖、保留或改写', spanActions),
  words: orNull(Type.String({ description: '改写成什么', maxLength: limits.statement })),
  reason: orNull(text('保留的理由', limits.reason, 2))
})

/** The same with whose decision it was: the rules proposed it or a person added it, and who stands for it. */
export const DecidedSpan = strict('一处处理及其负责人', {
  field: oneOf('哪一段', ['title', 'question', 'reply']),
  ...SpanChoice.properties,
  origin: oneOf('规则找出或人工添加', ['rule', 'person']),
  by: words('谁定的')
})

/** A stretch that may still tell who it is, with the question to answer before publishing. */
export const Clue = strict('仍可能认出人的地方', {
  kind: oneOf('种类', clueKinds),
  field: orNull(oneOf('哪一段', ['title', 'question', 'reply'])),
  start: offset('起'),
  end: offset('止'),
  words: words('哪些字'),
  question: words('公开前要回答的问题'),
  mustAnswer: Type.Boolean({ description: '不回答不能公开' })
})

export const ClueAnswer = strict('对一种线索的回答', { kind: oneOf('种类', clueKinds), answer: text('怎样处理、为什么可以公开', limits.reason, 2) })

export const Classed = strict('能不能公开', {
  publication: oneOf('类别', publicationClasses),
  reason: words('理由')
})

export const Cite = strict('依据', { law: text('法规名称', 60, 2), article: orNull(Type.String({ description: '第几条', pattern: '^\\d{1,4}$', maxLength: 4 })) })

/** A cleaned file that goes with an answer. */
export const PublicFile = strict('附件', {
  fileId: ClientId('附件编号'),
  name: words('文件名（已遮盖）'),
  mediaType: words('类型'),
  bytes: Type.Integer({ description: '字节数' }),
  removed: Type.Array(words('清除了什么'), { description: '清除的内容' })
})

/** One version of a public copy, for staff. */
export const PublicationVersion = strict('公开稿的一版', {
  version: Type.Integer({ description: '第几版' }),
  status: oneOf('状态', ['in-review', 'returned', 'published', 'superseded', 'withdrawn', 'withheld']),
  title: words('标题'),
  question: words('问题'),
  reply: words('答复'),
  spans: Type.Array(DecidedSpan, { description: '遮盖、保留、改写之处' }),
  cites: Type.Array(Cite, { description: '依据' }),
  files: Type.Array(PublicFile, { description: '附件' }),
  classed: Classed,
  overriddenBecause: orNull(words('仍要公开的理由')),
  answers: Type.Array(ClueAnswer, { description: '公开前的回答' }),
  correctionReason: orNull(words('更正理由')),
  returnReason: orNull(words('退回理由')),
  preparedBy: words('谁准备的'),
  preparedAt: Instant('准备时间'),
  publishedBy: orNull(words('谁公开的')),
  publishedAt: orNull(Instant('公开时间'))
})

/** What WeChat's content check said of one text or picture that may become public. */
export const ContentCheck = strict('一次内容检查', {
  what: words('检查了什么'),
  outcome: oneOf('结果', ['waiting', 'pass', 'review', 'risky', 'unchecked']),
  note: words('可能涉及什么，或者为什么没有检查')
})

/** Where the public copy stands, all its versions and files. */
export const PublicationView = strict('公开稿全部版本', {
  stage: words('办到哪一步'),
  versions: Type.Array(PublicationVersion, { description: '新的在前' }),
  files: Type.Array(PublicFile, { description: '本件全部附件' }),
  clues: Type.Array(Clue, { description: '待公开一版里仍可能认出人的地方' }),
  checks: Type.Array(ContentCheck, { description: '微信内容检查' }),
  withdrawn: orNull(strict('撤下', { on: DayText('撤下日'), reason: oneOf('理由', withdrawReasons), note: words('对外说明') }))
})
