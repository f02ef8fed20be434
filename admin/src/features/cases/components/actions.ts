import type { CommandName } from '../api/commands.ts'

/** Everything a person may be offered on a case, in the order of the buttons. */
export type Action = Exclude<CommandName, 'send-back' | 'publication-return'>
export type Group = '办理' | '期限' | '转办并案' | '保密与回避' | '督办'

type Row = readonly [action: Action, group: Group, words: string]

const rows: readonly Row[] = [
  ['accept', '办理', '受理并分派'],
  ['decline', '办理', '不予受理'],
  ['sign', '办理', '签收'],
  ['record-contact', '办理', '记录联系'],
  ['plan', '办理', '写调查方案'],
  ['record-visit', '办理', '记录走访'],
  ['record-finding', '办理', '记录调查情况'],
  ['add-evidence', '办理', '加证据材料'],
  ['consult', '办理', '请单位会办'],
  ['give-opinion', '办理', '给会办意见'],
  ['draft-reply', '办理', '起草答复'],
  ['approve-reply', '办理', '审核通过'],
  ['clear-reply', '办理', '法制审核通过'],
  ['return-reply', '办理', '退回重拟'],
  ['call-back', '办理', '差评回访'],
  ['record-upper-review', '办理', '记录复查复核'],
  ['publication-publish', '办理', '核对并公开'],
  ['publication-prepare', '办理', '准备公开稿'],
  ['publication-withhold', '办理', '不公开'],
  ['publication-correct', '办理', '更正公开答复'],
  ['publication-withdraw', '办理', '撤下公开答复'],
  ['request-correction', '期限', '一次性告知补正'],
  ['request-more', '期限', '再次告知补正'],
  ['pause', '期限', '暂停期限'],
  ['resume', '期限', '恢复期限'],
  ['ask-extension', '期限', '申请延期'],
  ['extend', '期限', '批准延期'],
  ['refuse-extension', '期限', '不同意延期'],
  ['confirm-receipt', '期限', '双方确认收到'],
  ['object', '转办并案', '提出职责异议'],
  ['uphold', '转办并案', '处理职责异议'],
  ['arbitrate', '转办并案', '裁定承办单位'],
  ['reroute', '转办并案', '改派'],
  ['forward', '转办并案', '转送外单位'],
  ['merge', '转办并案', '并案'],
  ['split', '转办并案', '拆分'],
  ['set-path', '转办并案', '核定途径'],
  ['mark-urgent', '保密与回避', '标为紧急'],
  ['set-identity', '保密与回避', '保密级别'],
  ['name-accused', '保密与回避', '列明被反映单位'],
  ['recuse', '保密与回避', '回避'],
  ['keep', '保密与回避', '我来保管'],
  ['name-keeper', '保密与回避', '指定保管人'],
  ['retype', '保密与回避', '转述'],
  ['settle-leak', '保密与回避', '泄露处理完毕'],
  ['supervise', '督办', '督办'],
  ['report-progress', '督办', '反馈进展'],
  ['end-supervision', '督办', '结束督办'],
  ['instruct', '督办', '记录批示'],
  ['hold-accountable', '督办', '责任追究']
]

/** What each action is called on its button. */
export const actionWords = Object.fromEntries(rows.map(([action, , words]) => [action, words])) as Record<Action, string>

// Nothing is written here, or on a page of its own; a review is written only when the reviewer corrects.
const unwritten: readonly Action[] = ['sign', 'keep', 'confirm-receipt', 'approve-reply', 'clear-reply']

/** Whether an action asks for words, so that a key to send them is worth knowing. */
export const isWrittenForm = (action: Action): boolean => !unwritten.includes(action) && !action.startsWith('publication-')

type Offered = { path: string, commands: readonly string[] }

// Only a request for information waits for both sides to say that it arrived (政府信息公开条例 第31条).
const isApt = (action: Action, path: string): boolean => action !== 'confirm-receipt' || path === 'disclosure'

/** Everything a person may do now, in the order of the buttons. */
export const actionsOf = ({ commands, path }: Offered): Action[] =>
  rows.map(([action]) => action).filter((action) => commands.includes(action) && isApt(action, path))

/** The same in groups, so that thirty commands do not become thirty buttons in a row; empty groups are left out. */
export const groupActions = (actions: readonly Action[]): { group: Group, actions: Action[] }[] =>
  [...new Set(rows.map(([, group]) => group))]
    .map((group) => ({ group, actions: rows.filter(([action, of]) => of === group && actions.includes(action)).map(([action]) => action) }))
    .filter((each) => each.actions.length > 0)

// Until somebody keeps a confidential case nobody can read it, and until it is retold no unit can work on it.
const pressing: readonly Action[] = ['keep', 'retype']

// What is done every day lies open; the rest is one press away, under the name of its kind.
export const liesOpen = ({ group, actions }: { group: Group, actions: readonly Action[] }): boolean => group === '办理' || actions.some((action) => pressing.includes(action))

type Progress = { status: string, commands: readonly string[], contacts: readonly unknown[], findings: readonly unknown[], visits: readonly unknown[], firstContactBy: string | null }

/** While a case is handled the next step is the first one still missing; with all of them it may still wait for an opinion or a pause. */
const missingStep = ({ contacts, findings, visits }: Progress): Action =>
  contacts.length === 0 ? 'record-contact' : findings.length + visits.length === 0 ? 'record-finding' : 'draft-reply'

/**
 * The one step the screen opens by itself, or `null` when the case waits for somebody else. What turns a case back or away
 * (改派, 退回, 不予受理, 不公开) is never opened unasked; an objection is, for whoever settles it. Danger comes first: somebody must call; what nobody can read before somebody keeps it comes next.
 */
export const primaryOf = (kase: Progress): Action | null => {
  if (kase.firstContactBy !== null && kase.commands.includes('record-contact')) return 'record-contact'
  if (kase.status === 'submitted' && kase.commands.includes('keep')) return 'keep'
  const onward: Action[] = ['accept', 'uphold', 'arbitrate', 'sign', 'give-opinion', 'extend', 'approve-reply', 'clear-reply', 'call-back', 'publication-publish', 'publication-prepare']
  if (kase.status === 'handling') onward.push(missingStep(kase))
  return onward.find((action) => kase.commands.includes(action)) ?? null
}
