import { Type, type Static } from 'typebox'
import { Check } from 'typebox/value'
import { DayText, oneOf, orNull, strict, text } from './shapes.ts'

/** What may start, restart or satisfy a limit (the facts of the domain's clock), in the order people meet them. */
export const milestones = [
  'received', 'confirmed', 'accepted', 'declined', 'transferred', 'signed', 'rerouted', 'objected', 'told', 'contacted', 'status-told',
  'correction-asked', 'corrected', 'fee-asked', 'fee-paid', 'answered', 'rated', 'called-back', 'rectified', 'withdrawn',
  'review-asked', 'reviewed', 'recheck-asked', 'rechecked', 'decision-known', 'reconsideration-asked', 'reconsidered',
  'materials-complete', 'verification-asked', 'investigated', 'verified', 'posted', 'posting-ended', 'disputed', 'decided',
  'delivered', 'reported', 'discovered', 'approved', 'changed', 'published', 'filed', 'inspected', 'liquidated', 'cooled', 'collected', 'paid-out'
] as const

/** What may stop a limit for a while. */
export const pauseReasons = ['correction', 'third-party', 'other-organ', 'hearing', 'public-notice', 'expert-review', 'fee'] as const

const listOf = <const V extends readonly string[]>(description: string, values: V, maxItems: number) =>
  Type.Array(oneOf(description, values), { description, maxItems, uniqueItems: true })

const Extension = strict('延期', {
  amount: Type.Integer({ description: '最多延长多少，单位同时限', minimum: 1, maximum: 3_660 }),
  approver: strict('批准人', { office: text('机关', 60), role: text('职务', 60) }),
  askAheadWorkingDays: Type.Integer({ description: '到期前至少几个工作日申请', minimum: 0, maximum: 30 }),
  condition: text('条件', 200)
})

/** A time limit as data: what is kept of each version in the rule book, and what an administrator proposes. Same shape as the domain's ClockRule. */
export const ClockRuleShape = strict('时限规则', {
  id: Type.String({ description: '规则编号，如 R03', pattern: '^[A-Z]\\d{2}[a-z]{0,2}$', maxLength: 6 }),
  name: text('名称', 60),
  kind: oneOf('依据：法律、本局承诺、地方规定', ['law', 'promise', 'local']),
  bound: oneOf('约束谁：机关、群众', ['office', 'citizen']),
  unit: oneOf('单位：工作日、日、分钟', ['working', 'calendar', 'minutes']),
  amount: orNull(Type.Integer({ description: '多少；法律没有写数字的为空', minimum: 0, maximum: 100_000 })),
  words: orNull(text('时限之外的要求', 200)),
  start: oneOf('从哪件事起算', milestones),
  stop: listOf('哪些事算办到', milestones, 20),
  extension: orNull(Extension),
  pauses: listOf('哪些情形暂停', pauseReasons, 7),
  restarts: listOf('哪些事之后重新起算', milestones, 10),
  rollsOver: Type.Boolean({ description: '最后一天是休息日的顺延' }),
  source: strict('依据', { law: text('法律法规或者文件', 120), article: text('条款', 120) }),
  validFrom: DayText('从哪天起施行'),
  validTo: orNull(DayText('施行到哪天'))
})

export type ClockRuleText = Static<typeof ClockRuleShape>

/** Whether a value read back from the rule book is a rule; a version written by an older release may no longer be one. */
export const isClockRule = (value: unknown): value is ClockRuleText => Check(ClockRuleShape, value)
