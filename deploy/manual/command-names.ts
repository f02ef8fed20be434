import type { CaseCommandName } from '@minsheng/domain/case/workflow.ts'

/** What each command is called in the manual. */
export const commandNames: Readonly<Record<CaseCommandName, string>> = {
  accept: '受理并分派', decline: '不予受理', forward: '转送', reroute: '改派', uphold: '职责异议不成立', arbitrate: '裁定承办单位', merge: '并案', split: '拆分',
  'mark-urgent': '标为紧急', 'set-path': '核定办理途径', 'set-identity': '调整保密级别', 'name-accused': '列明被反映单位', 'confirm-receipt': '双方确认收到',
  sign: '签收', object: '提出职责异议', plan: '写调查方案', 'record-contact': '记联系', 'record-finding': '记调查情况', 'record-visit': '记走访', 'add-evidence': '加证据材料',
  consult: '请单位会办', 'give-opinion': '给会办意见', recuse: '回避', 'request-correction': '一次性告知补正', 'request-more': '再次补正', pause: '暂停期限', resume: '恢复期限',
  'ask-extension': '申请延期', extend: '批准延期', 'refuse-extension': '不同意延期',
  'draft-reply': '答复送审', 'return-reply': '退回重拟', 'approve-reply': '审核通过', 'clear-reply': '法制保密审核通过',
  supervise: '督办', 'report-progress': '督办反馈', 'end-supervision': '结束督办', instruct: '领导批示', 'hold-accountable': '责任追究', 'call-back': '回访', 'record-upper-review': '记复查复核',
  supplement: '补充说明', correct: '补交材料', 'confirm-contact': '核实联系', rate: '评价', 'ask-again': '要求再办', withdraw: '撤回', 'report-leak': '反映泄露',
  keep: '当保密员', 'name-keeper': '指定保密员', retype: '转述', 'settle-leak': '了结泄露',
  close: '到期办结', 'end-pause': '暂停到期', archive: '归档'
}
