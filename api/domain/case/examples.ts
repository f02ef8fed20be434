import { day } from '../calendar/day.ts'
import type { Case } from './case.ts'
import type { CaseCommand } from './commands.ts'
import { caseStatuses, type CaseStatus } from './statuses.ts'
import type { CaseCommandName } from './workflow.ts'

/** A case in the middle of its life; `over` makes it another. */
export const aCase = (over: Partial<Case> = {}): Case => ({
  id: '6f9619ff-8b86-4011-b42d-00cf4fc964ff', caseNo: 'MZ2026000001', type: 'help', path: 'petition', status: 'submitted', replyStatus: 'none', publication: 'none', publicity: 'public',
  identity: 'named-private', urgency: null, forwarded: false, unitId: 'social-assistance', handlerId: 'officer', drafterId: 'drafter', preparerId: null, receivedOn: day('2026-03-02'), dueOn: day('2026-03-23'),
  contactCount: 1, findingCount: 1, supplementCount: 0, rated: false, solved: null, round: 1, handBacks: 0, arbitrated: false, pause: null, correctionCount: 0,
  extensionAsked: false, extended: false, supervisedUntil: null, jointUnits: [], recused: [], accused: [], keepers: [], frozen: false, version: 7, ...over
})

/** A reply with the four parts of a 处理意见书. */
export const fullReply = '您反映低保金停发一事，经查，银行卡失效造成退款。处理意见：本月起改发新卡，已补发两个月。依据《最低生活保障审核确认办法》第三十二条。'

const later = day('2026-03-20')

/** One well-formed command of every name, given to a case of `aCase`. */
export const commandOf: { readonly [N in CaseCommandName]: Extract<CaseCommand, { type: N }> } = {
  accept: { type: 'accept', unitId: 'ageing', note: null },
  decline: { type: 'decline', reason: 'not-our-duty', doorId: 'veterans', explanation: '退役军人事务由退役军人事务局办理' },
  forward: { type: 'forward', doorId: 'veterans', receiver: '优抚股 周主任', handedOver: ['来信', '照片两张'], explanation: '优抚由退役军人事务局办理' },
  reroute: { type: 'reroute', unitId: 'ageing', reason: '属老龄工作' },
  uphold: { type: 'uphold', reason: '三定方案写明由你股办理' },
  arbitrate: { type: 'arbitrate', unitId: 'ageing', reason: '经研究由老龄股办理' },
  merge: { type: 'merge', intoCaseNo: 'MZ2026000002', reason: '同一件事' },
  split: { type: 'split', parts: [{ caseNo: 'MZ2026000003', title: '残疾补贴', statement: '还有残疾补贴的事', unitId: null }], reason: '两件事' },
  'mark-urgent': { type: 'mark-urgent', urgency: 'danger', reason: '老人断粮' },
  'set-path': { type: 'set-path', path: 'reconsideration', reason: '不服停发决定' },
  'set-identity': { type: 'set-identity', identity: 'confidential', reason: '反映人担心报复' },
  'name-accused': { type: 'name-accused', accused: ['township-430923118'], reason: '反映梅城镇' },
  'confirm-receipt': { type: 'confirm-receipt' },
  keep: { type: 'keep' },
  'name-keeper': { type: 'name-keeper', staffId: 'second-keeper', reason: '首接员请假时由其保管' },
  retype: { type: 'retype' },
  'settle-leak': { type: 'settle-leak', note: '已查清，系群内转发，已处理' },
  sign: { type: 'sign' },
  object: { type: 'object', reason: '属儿童福利', suggestedUnitId: 'child-welfare' },
  plan: { type: 'plan', text: '先电话，再入户' },
  'record-contact': { type: 'record-contact', method: 'phone', outcome: 'reached', note: '本人接听' },
  'record-finding': { type: 'record-finding', text: '银行卡失效' },
  'record-visit': { type: 'record-visit', on: day('2026-03-09'), place: '东坪镇某村', investigators: ['张三', '李四'], met: '本人', text: '家中三人' },
  'add-evidence': { type: 'add-evidence', fileIds: ['6f9619ff-8b86-4011-b42d-00cf4fc964aa'], note: '银行流水' },
  consult: { type: 'consult', unitId: 'finance', question: '款项是否退回', until: later },
  'give-opinion': { type: 'give-opinion', unitId: 'finance', text: '已退回' },
  recuse: { type: 'recuse', staffId: 'officer', reason: '近亲属' },
  'request-correction': { type: 'request-correction', items: ['银行卡复印件'], until: later, explanation: '补齐后接着办' },
  'request-more': { type: 'request-more', items: ['户口本'], until: later, explanation: '又发现缺户口本', reason: '原清单漏列' },
  pause: { type: 'pause', reason: 'hearing', until: later, explanation: '组织听证' },
  resume: { type: 'resume', note: '听证结束' },
  'ask-extension': { type: 'ask-extension', reason: '需向外省核实' },
  extend: { type: 'extend', ruleId: 'R03', amount: 30, reason: '外省核实尚未回函' },
  'refuse-extension': { type: 'refuse-extension', reason: '理由不充分' },
  'draft-reply': { type: 'draft-reply', text: fullReply },
  'return-reply': { type: 'return-reply', reason: '写明金额' },
  'approve-reply': { type: 'approve-reply', text: fullReply, edited: false },
  'clear-reply': { type: 'clear-reply', text: fullReply, edited: false },
  supervise: { type: 'supervise', reason: '拖延', instruction: '三日内办结', until: later },
  'report-progress': { type: 'report-progress', text: '已联系银行' },
  'end-supervision': { type: 'end-supervision', evidence: '补发凭证' },
  instruct: { type: 'instruct', text: '请认真办理' },
  'hold-accountable': { type: 'hold-accountable', text: '对责任人谈话提醒' },
  'call-back': { type: 'call-back', reached: true, note: '已说明' },
  'record-upper-review': { type: 'record-upper-review', authority: '县人民政府', result: 'asked', on: day('2026-03-10'), note: '申请复查' },
  supplement: { type: 'supplement', text: '还有一个月' },
  correct: { type: 'correct', text: '照片已传', items: [0] },
  'confirm-contact': { type: 'confirm-contact', contacted: true },
  rate: { type: 'rate', solved: 'yes', treated: 5, comment: null },
  'ask-again': { type: 'ask-again', text: '还没有收到钱' },
  withdraw: { type: 'withdraw', reason: '已经解决' },
  'report-leak': { type: 'report-leak', text: '村干部知道是我写的' },
  close: { type: 'close' }, 'end-pause': { type: 'end-pause' }, archive: { type: 'archive' }
}

/** What a case must be like, beside its status, for the guards to let a command through. */
export const readyFor: { readonly [N in CaseCommandName]?: Partial<Case> } = {
  'give-opinion': { jointUnits: ['finance'] },
  keep: { identity: 'confidential' }, 'name-keeper': { identity: 'confidential', keepers: ['first-keeper'] }, retype: { identity: 'confidential', keepers: ['reviewer'] },
  'settle-leak': { frozen: true },
  'request-more': { correctionCount: 1 },
  resume: { pause: { reason: 'hearing', since: day('2026-03-05'), until: later } },
  'end-pause': { pause: { reason: 'hearing', since: day('2026-03-05'), until: later } },
  correct: { pause: { reason: 'correction', since: day('2026-03-05'), until: later } },
  extend: { extensionAsked: true }, 'refuse-extension': { extensionAsked: true },
  'call-back': { rated: true, solved: 'no' },
  'report-progress': { supervisedUntil: later }, 'end-supervision': { supervisedUntil: later }
}

/** Every status. */
export const everyStatus: readonly CaseStatus[] = caseStatuses

/** Every command name. */
export const everyCommand = Object.keys(commandOf) as CaseCommandName[]
