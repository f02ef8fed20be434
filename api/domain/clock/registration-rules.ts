import type { ClockRule } from './clock.ts'
import { ruleOf } from './rule-of.ts'

const adoption = (article: string) => ({ source: { law: '中国公民收养子女登记办法', article }, validFrom: '1999-05-25' })
const divorce = (article: string) => ({ source: { law: '民法典', article }, validFrom: '2021-01-01' })
const association = (article: string) => ({ source: { law: '社会团体登记管理条例', article }, validFrom: '1998-10-25' })
const charity = (article: string) => ({ source: { law: '慈善法', article }, validFrom: '2024-09-05' })
const fundraising = (article: string) => ({ source: { law: '慈善组织公开募捐管理办法', article }, validFrom: '2024-09-05' })
const licence = (article: string) => ({ source: { law: '行政许可法', article }, validFrom: '2004-07-01' })
const nursing = { source: { law: '养老机构管理办法（民政部令第66号）', article: '备案' }, validFrom: '2020-11-01' }
const byMinistry = { amount: 60, approver: { office: '国务院民政部门', role: '批准' }, askAheadWorkingDays: 2, condition: '有特殊情况，报经国务院民政部门批准' }

const familyRules: readonly ClockRule[] = [
  ruleOf({ id: 'R16', name: '收养登记、解除收养登记', unit: 'calendar', amount: 30, words: '弃婴、儿童的公告时间不计算在内', start: 'materials-complete', stop: ['decided', 'withdrawn'], pauses: ['public-notice'], ...adoption('第八条、第十一条') }),
  ruleOf({ id: 'R16b', name: '离婚冷静期', bound: 'citizen', unit: 'calendar', amount: 30, words: '任何一方可以撤回', start: 'received', stop: ['cooled', 'withdrawn'], ...divorce('第一千零七十七条') }),
  ruleOf({ id: 'R16bc', name: '共同申请发给离婚证', bound: 'citizen', unit: 'calendar', amount: 30, words: '冷静期满之日起算；未共同申请的视为撤回', start: 'cooled', stop: ['collected', 'withdrawn'], ...divorce('第一千零七十七条') }),
  ruleOf({ id: 'R16c', name: '结婚登记、补领婚姻登记证', unit: 'minutes', amount: null, words: '当场办理，不收费，不要户口簿，全国通办', start: 'received', stop: ['decided'], source: { law: '婚姻登记条例', article: '国务院令第804号' }, validFrom: '2025-05-10' })
]

const organisationRules: readonly ClockRule[] = [
  ruleOf({ id: 'R19', name: '社会团体成立登记', unit: 'calendar', amount: 60, start: 'materials-complete', stop: ['decided', 'withdrawn'], ...association('第十二条') }),
  ruleOf({ id: 'R19m', name: '民办非企业单位成立登记', unit: 'calendar', amount: 60, start: 'materials-complete', stop: ['decided', 'withdrawn'], source: { law: '民办非企业单位登记管理暂行条例', article: '第十一条' }, validFrom: '1998-10-25' }),
  ruleOf({ id: 'R19j', name: '基金会设立登记', unit: 'calendar', amount: 60, start: 'materials-complete', stop: ['decided', 'withdrawn'], source: { law: '基金会管理条例', article: '第十一条' }, validFrom: '2004-06-01' }),
  ruleOf({ id: 'R19b', name: '社会团体申请变更登记', bound: 'citizen', unit: 'calendar', amount: 30, start: 'approved', stop: ['received'], ...association('第十八条') }),
  ruleOf({ id: 'R19bx', name: '社会团体申请注销登记', bound: 'citizen', unit: 'calendar', amount: 15, start: 'liquidated', stop: ['received'], ...association('第二十一条') }),
  ruleOf({ id: 'R19bn', name: '社会团体年度报告', bound: 'citizen', unit: 'calendar', amount: null, words: '每年三月三十一日前报业务主管单位，五月三十一日前报登记管理机关', start: 'decided', stop: ['reported'], ...association('第二十八条') }),
  ruleOf({ id: 'R19c', name: '慈善组织登记', unit: 'calendar', amount: 30, start: 'accepted', stop: ['decided', 'withdrawn'], extension: byMinistry, ...charity('第十条') }),
  ruleOf({ id: 'R19cr', name: '慈善组织认定', unit: 'calendar', amount: 20, start: 'accepted', stop: ['decided', 'withdrawn'], extension: byMinistry, ...charity('第十条') }),
  ruleOf({ id: 'R19cp', name: '公开募捐资格', unit: 'calendar', amount: 20, start: 'accepted', stop: ['decided', 'withdrawn'], ...charity('第二十二条') }),
  ruleOf({ id: 'R19d', name: '公开募捐方案备案', unit: 'calendar', amount: 10, words: '慈善组织在开展募捐十日前报送', start: 'received', stop: ['filed', 'correction-asked', 'withdrawn'], ...fundraising('第十一条') }),
  ruleOf({ id: 'R19dx', name: '公开募捐方案补正', bound: 'citizen', unit: 'calendar', amount: 5, start: 'correction-asked', stop: ['corrected', 'withdrawn'], ...fundraising('第十二条') }),
  ruleOf({ id: 'R19de', name: '紧急募捐后补报方案', bound: 'citizen', unit: 'calendar', amount: 10, words: '应对突发事件，开始募捐后十日内补办', start: 'changed', stop: ['received'], ...fundraising('第十三条') })
]

/** Adoption and marriage, organisations and charity, licences, nursing homes and place names. */
export const registrationRules: readonly ClockRule[] = [
  ...familyRules,
  ...organisationRules,
  ruleOf({
    id: 'R21', name: '行政许可决定', unit: 'working', amount: 20, start: 'accepted', stop: ['decided', 'withdrawn'], pauses: ['hearing', 'expert-review'],
    extension: { amount: 10, approver: { office: '本行政机关', role: '负责人' }, askAheadWorkingDays: 2, condition: '二十日内不能作出决定；要将理由告知申请人' }, ...licence('第四十二条、第四十五条')
  }),
  ruleOf({ id: 'R21b', name: '行政许可申请补正通知', unit: 'working', amount: 5, words: '一次告知全部内容；逾期不告知的，自收到之日起即为受理', start: 'received', stop: ['correction-asked', 'accepted', 'declined', 'withdrawn'], ...licence('第三十二条') }),
  ruleOf({ id: 'R21d', name: '行政许可证件送达', unit: 'working', amount: 10, start: 'decided', stop: ['delivered'], ...licence('第四十四条') }),
  ruleOf({ id: 'R22', name: '养老机构申请备案', bound: 'citizen', unit: 'working', amount: 10, words: '收住老年人后', start: 'changed', stop: ['received', 'filed'], ...nursing }),
  ruleOf({ id: 'R22b', name: '养老机构备案后现场检查', unit: 'working', amount: 20, start: 'filed', stop: ['inspected'], ...nursing }),
  ruleOf({ id: 'R23', name: '地名更名备案、公告', unit: 'calendar', amount: 15, words: '街路巷由县人民政府批准', start: 'approved', stop: ['filed', 'published'], source: { law: '地名管理条例', article: '第十二条至第十四条' }, validFrom: '2022-05-01' })
]
