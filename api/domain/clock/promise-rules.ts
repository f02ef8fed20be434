import type { ClockRule, PauseReason } from './clock.ts'
import { ruleOf } from './rule-of.ts'

const promise = (article: string) => ({ kind: 'promise' as const, source: { law: '本局服务承诺', article }, validFrom: '2024-01-01' })
const answered = ['answered', 'declined', 'withdrawn'] as const
const lawful: readonly PauseReason[] = ['correction', 'third-party', 'hearing', 'public-notice']

/** What the bureau promises beyond the law, shorter than every limit of it; the bureau may change each number. */
export const promiseRules: readonly ClockRule[] = [
  ruleOf({ id: 'P01', name: '咨询答复', unit: 'working', amount: 3, start: 'received', stop: answered, pauses: lawful, ...promise('咨询') }),
  ruleOf({ id: 'P02', name: '建议答复', unit: 'working', amount: 15, words: '说明采纳、部分采纳或者不采纳及理由', start: 'received', stop: answered, pauses: lawful, ...promise('建议') }),
  ruleOf({ id: 'P03', name: '投诉、求助答复', unit: 'working', amount: 15, start: 'received', stop: answered, pauses: lawful, ...promise('投诉求助') }),
  ruleOf({ id: 'P04', name: '举报答复', unit: 'working', amount: 15, start: 'received', stop: answered, pauses: lawful, ...promise('举报') }),
  ruleOf({ id: 'P05', name: '人身安全、急难：首次人工联系', unit: 'minutes', amount: 120, start: 'received', stop: ['contacted'], ...promise('急难') }),
  ruleOf({ id: 'P05c', name: '未成年人受侵害：首次人工联系', unit: 'minutes', amount: 30, start: 'received', stop: ['contacted'], ...promise('急难') }),
  ruleOf({ id: 'P05s', name: '人身安全、急难：告知进展', unit: 'minutes', amount: 1440, start: 'received', stop: ['status-told', 'answered'], ...promise('急难') }),
  ruleOf({ id: 'P06', name: '首次联系当事人', unit: 'working', amount: 1, words: '电话、上门或者消息，记录结果', start: 'received', stop: ['contacted', ...answered], ...promise('首次联系') }),
  ruleOf({ id: 'P07', name: '差评回访', unit: 'working', amount: 1, start: 'rated', stop: ['called-back'], ...promise('差评') }),
  ruleOf({ id: 'P07c', name: '差评整改', unit: 'working', amount: 5, start: 'rated', stop: ['rectified'], ...promise('差评') }),
  ruleOf({ id: 'R18', name: '“好差评”差评核实整改', kind: 'local', unit: 'working', amount: 15, words: '核实、整改、反馈并记录原因；误评不计', start: 'rated', stop: ['rectified'], source: { law: '政务服务“好差评”制度（国办发〔2019〕51号）和地方规定', article: '差评整改' }, validFrom: '2024-01-01' })
]
