import type { ClockRule } from './clock.ts'
import { ruleOf } from './rule-of.ts'

const disclosure = (article: string) => ({ source: { law: '政府信息公开条例', article }, validFrom: '2019-05-15' })

/**
 * 政府信息公开 and the government's website. The day of receipt is the fact `confirmed`: the day of handing in, of signing for the
 * letter, or for an application by internet the day both sides confirmed it (第三十一条); never the click alone.
 */
export const disclosureRules: readonly ClockRule[] = [
  ruleOf({
    id: 'R04', name: '政府信息公开申请答复', unit: 'working', amount: 20, words: '能当场答复的当场答复', start: 'confirmed', stop: ['answered', 'withdrawn'],
    extension: { amount: 20, approver: { office: '政府信息公开工作机构', role: '负责人' }, askAheadWorkingDays: 2, condition: '需要延长答复期限；要告知申请人' },
    pauses: ['correction', 'third-party', 'other-organ', 'fee'], restarts: ['corrected', 'fee-paid'], ...disclosure('第三十条至第三十四条')
  }),
  ruleOf({ id: 'R05', name: '政府信息公开申请补正通知', unit: 'working', amount: 7, words: '一次性告知补正事项和合理的补正期限；不补正的视为放弃', start: 'confirmed', stop: ['correction-asked', 'answered', 'withdrawn'], ...disclosure('第三十条') }),
  ruleOf({ id: 'R04t', name: '第三方、其他机关回复征求意见', unit: 'working', amount: 15, start: 'transferred', stop: ['told', 'withdrawn'], ...disclosure('第三十二条、第三十四条') }),
  ruleOf({
    id: 'R04f', name: '缴纳信息处理费', bound: 'citizen', unit: 'working', amount: 20, words: '逾期未缴纳的视为放弃申请', start: 'fee-asked', stop: ['fee-paid', 'withdrawn'],
    source: { law: '政府信息公开信息处理费管理办法（国办函〔2020〕109号）', article: '第七条' }, validFrom: '2021-01-01'
  }),
  ruleOf({ id: 'R04z', name: '主动公开政府信息', unit: 'working', amount: 20, words: '法律、法规另有规定的从其规定', start: 'changed', stop: ['published'], ...disclosure('第二十六条') }),
  ruleOf({ id: 'R25', name: '政府网站找错答复', kind: 'local', unit: 'working', amount: 3, start: 'received', stop: ['answered', 'withdrawn'], source: { law: '政府网站找错办理办法（参照辽宁省）', article: '答复时限' }, validFrom: '2024-01-01' })
]
