import type { ClockRule } from './clock.ts'
import { ruleOf } from './rule-of.ts'

const subsistence = (article: string) => ({ source: { law: '最低生活保障审核确认办法', article }, validFrom: '2021-07-01' })
const destitute = (article: string) => ({ source: { law: '特困人员认定办法', article }, validFrom: '2021-04-26' })
const assistance = (article: string) => ({ source: { law: '社会救助暂行办法', article }, validFrom: '2014-05-01' })
const children = { source: { law: '关于进一步加强事实无人抚养儿童保障工作的意见（民发〔2019〕62号）', article: '认定流程' }, validFrom: '2020-01-01' }
const upTo45 = (condition: string) => ({ amount: 15, approver: { office: '县级民政部门', role: '负责人' }, askAheadWorkingDays: 2, condition })

const subsistenceRules: readonly ClockRule[] = [
  ruleOf({ id: 'R07', name: '低保：开始调查核实', unit: 'working', amount: 3, words: '两名以上调查人员签字', start: 'accepted', stop: ['investigated', 'withdrawn'], ...subsistence('第十五条、第十六条') }),
  ruleOf({ id: 'R07b', name: '低保：开始信息核对', unit: 'working', amount: 3, words: '须有授权', start: 'verification-asked', stop: ['verified', 'withdrawn'], ...subsistence('第十七条') }),
  ruleOf({ id: 'R07c', name: '低保：初审公示', unit: 'calendar', amount: 7, words: '只公示申请人姓名、家庭成员数量和拟保障金额；有异议的重新调查或者民主评议', start: 'posted', stop: ['posting-ended', 'withdrawn'], ...subsistence('第十九条、第二十四条') }),
  ruleOf({ id: 'R07d', name: '低保：县级审核确认', unit: 'working', amount: 10, words: '近亲属备案或者有投诉举报的必须入户', start: 'materials-complete', stop: ['decided', 'withdrawn'], ...subsistence('第二十条') }),
  ruleOf({ id: 'R07e', name: '低保：书面告知不予确认', unit: 'working', amount: 3, words: '通过乡镇书面告知并说明理由', start: 'decided', stop: ['delivered'], ...subsistence('第二十一条') }),
  ruleOf({ id: 'R07f', name: '低保：全程', unit: 'working', amount: 30, words: '公示时间包含在内', start: 'accepted', stop: ['decided', 'withdrawn'], extension: upTo45('特殊情况，最长四十五个工作日'), ...subsistence('第二十二条') }),
  ruleOf({ id: 'R07g', name: '低保：定期核查', unit: 'calendar', amount: null, words: '家庭稳定的每年一次，收入不固定、有劳动能力的每半年一次；突发紧急情况可以适当延长', start: 'verified', stop: ['investigated'], ...subsistence('第三十一条、第三十四条') }),
  ruleOf({ id: 'R20', name: '低保：实名举报', unit: 'calendar', amount: null, words: '逐一核查并反馈，保护举报人', start: 'reported', stop: ['answered'], ...subsistence('第三十七条') })
]

const destituteRules: readonly ClockRule[] = [
  ruleOf({ id: 'R08', name: '特困：乡镇调查和初审', unit: 'working', amount: 15, words: '有异议的重新组织调查并再次公示', start: 'accepted', stop: ['posting-ended', 'withdrawn'], restarts: ['disputed'], ...destitute('第十三条、第十五条') }),
  ruleOf({ id: 'R08p', name: '特困：初审公示', unit: 'calendar', amount: 7, start: 'posted', stop: ['posting-ended', 'withdrawn'], restarts: ['disputed'], ...destitute('第十五条') }),
  ruleOf({ id: 'R08b', name: '特困：县级审核确认', unit: 'working', amount: 15, words: '抽查不低于百分之三十', start: 'materials-complete', stop: ['decided', 'withdrawn'], ...destitute('第十六条、第十七条') }),
  ruleOf({ id: 'R08r', name: '特困：书面告知不予确认', unit: 'working', amount: 3, start: 'decided', stop: ['delivered'], ...destitute('第十八条') }),
  ruleOf({ id: 'R08c', name: '特困：自理能力重新评估', unit: 'working', amount: 10, start: 'reported', stop: ['decided', 'withdrawn'], ...destitute('第二十三条') }),
  ruleOf({ id: 'R08e', name: '特困：终止供养公示', unit: 'calendar', amount: 7, words: '自确认终止的下月起停止', start: 'posted', stop: ['posting-ended'], ...destitute('第二十六条') }),
  ruleOf({ id: 'R08o', name: '特困：终止供养异议核查', unit: 'working', amount: 15, start: 'disputed', stop: ['decided', 'withdrawn'], ...destitute('第二十六条') })
]

/** 低保, 特困, 临时救助, 困境儿童, 流浪乞讨: what begins as an application and runs its own course. */
export const assistanceRules: readonly ClockRule[] = [
  ...subsistenceRules,
  ...destituteRules,
  ruleOf({ id: 'R09', name: '刚性支出困难家庭认定', unit: 'working', amount: 30, words: '有效期最长十二个月，可以一事一议', start: 'accepted', stop: ['decided', 'withdrawn'], extension: upTo45('人户分离或者调查困难，最长四十五个工作日'), source: { law: '刚性支出困难家庭认定办法', article: '第八条至第十条' }, validFrom: '2025-01-01' }),
  ruleOf({ id: 'R10', name: '临时救助（支出型）：乡镇', kind: 'local', unit: 'working', amount: 10, words: '公示', start: 'accepted', stop: ['materials-complete', 'decided', 'withdrawn'], ...assistance('第四十八条，时限由地方规定') }),
  ruleOf({ id: 'R10b', name: '临时救助（支出型）：县级', kind: 'local', unit: 'working', amount: 10, start: 'materials-complete', stop: ['decided', 'withdrawn'], ...assistance('第四十八条，时限由地方规定') }),
  ruleOf({ id: 'R11', name: '临时救助（急难型）', kind: 'local', unit: 'working', amount: null, words: '先行救助，再补齐手续；具体时限由县里规定，小额由乡镇决定', start: 'reported', stop: ['paid-out', 'withdrawn'], ...assistance('第四十八条') }),
  ruleOf({ id: 'R13', name: '事实无人抚养儿童：乡镇查验', unit: 'working', amount: 15, words: '先做数据比对，能查到的不要求提供材料；保护儿童隐私', start: 'received', stop: ['materials-complete', 'withdrawn'], ...children }),
  ruleOf({ id: 'R14', name: '事实无人抚养儿童：县级确认', unit: 'working', amount: 15, words: '自确认的下月起发放；不符合的书面说明理由', start: 'materials-complete', stop: ['decided', 'withdrawn'], ...children }),
  ruleOf({ id: 'R15', name: '流浪乞讨人员救助', unit: 'minutes', amount: null, words: '及时救助，不得拒绝，不收费', start: 'received', stop: ['contacted'], source: { law: '城市生活无着的流浪乞讨人员救助管理办法', article: '第六条、第十条' }, validFrom: '2003-08-01' }),
  ruleOf({ id: 'R17', name: '侵害未成年人强制报告', unit: 'minutes', amount: null, words: '立即向公安等部门报告', start: 'discovered', stop: ['reported'], source: { law: '未成年人保护法', article: '第十一条' }, validFrom: '2021-06-01' })
]
