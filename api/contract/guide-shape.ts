import { Type } from 'typebox'
import { acceptedAt, bookingWays, guideKinds, paperForms, paperSources } from './guide-words.ts'
import { limits } from './limits.ts'
import { DayText, oneOf, orNull, strict, text } from './shapes.ts'

/** A stable short name in Latin letters. */
export const Slug = (description: string) => Type.String({ description, pattern: '^[a-z0-9]+(-[a-z0-9]+)*$', maxLength: limits.slug })
const Sentence = (description: string) => text(description, limits.sentence)
const sentences = (description: string) => Type.Array(Sentence(description), { description, maxItems: limits.guideLines })

const When = Type.Array(
  Type.Array(strict('一个条件', {
    question: Slug('问题编号'), in: Type.Array(Slug('答案编号'), { description: '选了其中任一个', minItems: 1, maxItems: 20 })
  }), { description: '同时满足', minItems: 1, maxItems: 10 }),
  { description: '什么情况下适用：任一组成立；空的总是适用', maxItems: 10 }
)

const Line = strict('一句话', { text: Sentence('内容'), when: When })
const lines = (description: string) => Type.Array(Line, { description, maxItems: limits.guideLines })

export const Question = strict('一个问题', {
  id: Slug('问题编号'), text: Sentence('问什么'), help: orNull(Sentence('怎么看')), many: Type.Boolean({ description: '能选几个' }),
  answers: Type.Array(strict('一个答案', { id: Slug('答案编号'), text: Sentence('答案') }), { description: '答案', minItems: 2, maxItems: 20 }), when: When
})

export const Paper = strict('一样材料', {
  id: Slug('材料编号'), name: Sentence('名称'), form: oneOf('原件还是复印件', paperForms), copies: Type.Integer({ description: '几份', minimum: 0, maximum: 20 }),
  from: oneOf('谁来提供', paperSources), note: orNull(Sentence('到哪里开、常见差错')), formId: orNull(Slug('对应表格')), when: When, source: orNull(Sentence('依据'))
})

export const LegalBasis = strict('依据', {
  law: text('名称', limits.law), article: orNull(text('第几条', limits.article)), docNo: orNull(text('文号', limits.law)), verified: Type.Boolean({ description: '条文核对过' })
})
export const bases = Type.Array(LegalBasis, { description: '依据', maxItems: limits.cites })

/** A guide as it is written, edited and read. Mirrors `Guide` of the domain. */
export const GuideBody = strict('办事指南', {
  id: Slug('事项编号'), itemNo: Type.Integer({ description: '序号', minimum: 1, maximum: 999 }), name: Sentence('事项名称'), plainName: Sentence('通俗的叫法'),
  kind: oneOf('事项类型', guideKinds), baseCode: orNull(Type.String({ description: '国家目录编码', pattern: '^[0-9A-Za-z]+$', maxLength: 40 })), codeVerified: Type.Boolean({ description: '编码核对过' }),
  unitId: text('责任单位', 40), acceptedAt: oneOf('到哪里交', acceptedAt), audience: sentences('谁可以办'), conditions: lines('条件'),
  questions: Type.Array(Question, { description: '情形引导的问题', maxItems: 12 }), papers: Type.Array(Paper, { description: '材料', maxItems: limits.guideLines }), proxy: lines('能不能代办'),
  steps: Type.Array(strict('一步', { name: Sentence('做什么'), text: Sentence('怎么做'), by: Sentence('谁来做'), ruleId: orNull(text('时限规则', 10)) }), { description: '步骤', maxItems: limits.guideLines }),
  limits: strict('时限', {
    lawful: orNull(strict('法定', { text: Sentence('法定时限'), ruleIds: Type.Array(text('规则', 10), { description: '规则', maxItems: 10 }) })),
    promised: orNull(strict('承诺', { text: Sentence('承诺时限'), confirmed: Type.Boolean({ description: '本局已确认' }) }))
  }),
  fee: strict('收费', { free: Type.Boolean({ description: '不收费' }), text: Sentence('怎么收'), basis: orNull(LegalBasis) }),
  basis: bases, results: sentences('办成后得到什么'), notes: lines('要注意的'),
  related: Type.Array(Slug('相关事项'), { description: '相关事项', maxItems: 20 }),
  handOvers: Type.Array(strict('不归民政办的', { matter: Sentence('什么事'), to: Sentence('找谁'), text: Sentence('怎么办') }), { description: '常有人问、现在归别处办的', maxItems: 20 }),
  booking: oneOf('怎么约', bookingWays), bookingNote: orNull(Sentence('约的说明')),
  formIds: Type.Array(Slug('表格'), { description: '表格', maxItems: 20 }), standardKeys: Type.Array(Slug('标准'), { description: '金额标准', maxItems: 20 }),
  searchWords: Type.Array(text('词', 40), { description: '老百姓的说法', maxItems: 80 }), source: Sentence('资料来源'), reviewBy: orNull(DayText('最迟哪天再核对'))
})

const { searchWords: _typedOnly, ...read } = GuideBody.properties

/** A guide as the public reads it: the words people type, rough and misspelt, are for the search alone. */
export const GuideRead = strict('办事指南', read)
