import type { ClockRule } from './clock.ts'
import { ruleOf } from './rule-of.ts'

const petition = (article: string) => ({ source: { law: '信访工作条例', article }, validFrom: '2022-05-01' })
const reconsideration = (article: string) => ({ source: { law: '行政复议法', article }, validFrom: '2024-01-01' })
const over = ['withdrawn'] as const

/** 信访, 复查, 复核 and 行政复议. Plain 日 of the 信访工作条例 are calendar days, since it names 工作日 where it means them. */
export const petitionRules: readonly ClockRule[] = [
  ruleOf({ id: 'R01', name: '信访告知（是否受理、该走哪条路）', unit: 'calendar', amount: 15, words: '能当场告知的当场告知；姓名、地址不清的除外', start: 'received', stop: ['told', 'declined', 'answered', ...over], ...petition('第二十三条') }),
  ruleOf({ id: 'R01b', name: '信访部门转送、交办', unit: 'calendar', amount: 15, start: 'received', stop: ['transferred', 'told', ...over], ...petition('第二十二条') }),
  ruleOf({ id: 'R02', name: '对转来事项提出异议', unit: 'working', amount: 5, words: '说明理由，经转送单位同意后退回', start: 'transferred', stop: ['objected', 'signed', 'accepted', 'told', 'answered', ...over], ...petition('第二十三条') }),
  ruleOf({
    id: 'R03', name: '申诉求决类信访事项办结', unit: 'calendar', amount: 60, start: 'accepted', stop: ['answered', ...over], ...petition('第三十四条'),
    extension: { amount: 30, approver: { office: '本机关', role: '负责人（局长或者分管副局长）' }, askAheadWorkingDays: 2, condition: '情况复杂；要告知信访人延期理由' }
  }),
  ruleOf({ id: 'R06', name: '申请复查', bound: 'citizen', unit: 'calendar', amount: 30, words: '向上一级机关提出，不由原机关复查', start: 'answered', stop: ['review-asked', ...over], ...petition('第三十五条') }),
  ruleOf({ id: 'R06d', name: '复查答复', unit: 'calendar', amount: 30, words: '由上一级机关作出', start: 'review-asked', stop: ['reviewed', ...over], ...petition('第三十五条') }),
  ruleOf({ id: 'R06b', name: '申请复核', bound: 'citizen', unit: 'calendar', amount: 30, start: 'reviewed', stop: ['recheck-asked', ...over], ...petition('第三十六条') }),
  ruleOf({ id: 'R06bd', name: '复核意见', unit: 'calendar', amount: 30, words: '听证所需时间不计算在内', start: 'recheck-asked', stop: ['rechecked', ...over], pauses: ['hearing'], ...petition('第三十六条') }),
  ruleOf({ id: 'R24', name: '申请行政复议', bound: 'citizen', unit: 'calendar', amount: 60, words: '向县人民政府提出', start: 'decision-known', stop: ['reconsideration-asked'], ...reconsideration('第二十条') }),
  ruleOf({ id: 'R24d', name: '行政复议决定', unit: 'calendar', amount: 60, start: 'reconsideration-asked', stop: ['reconsidered', ...over], ...reconsideration('第六十二条') })
]
