import type { Milestone, PauseReason } from './clock.ts'

/** What each fact is called on screen, as it stands after a date: 3月2日收到. */
export const factNames: Readonly<Record<Milestone, string>> = {
  received: '收到', confirmed: '双方确认收到', accepted: '受理', declined: '不予受理', transferred: '收到转送', rerouted: '改派', signed: '签收', objected: '提出异议',
  told: '书面告知', contacted: '首次联系当事人', 'status-told': '告知进展', 'correction-asked': '通知补正', corrected: '收到补正材料', 'fee-asked': '通知缴费',
  'fee-paid': '缴费', answered: '书面答复', rated: '评价', 'called-back': '回访', rectified: '整改完成', withdrawn: '撤回', 'review-asked': '收到复查申请',
  reviewed: '收到复查意见', 'recheck-asked': '收到复核申请', rechecked: '作出复核意见', 'decision-known': '知道决定', 'reconsideration-asked': '申请行政复议',
  reconsidered: '作出复议决定', 'materials-complete': '材料齐全', 'verification-asked': '收到核对请求', investigated: '开始调查', verified: '开始核对',
  posted: '张贴公示', 'posting-ended': '公示期满', disputed: '收到异议', decided: '作出决定', delivered: '送达', reported: '报告', discovered: '发现', approved: '批准',
  changed: '形成或者变更', published: '公开', filed: '备案', inspected: '现场检查', liquidated: '清算结束', cooled: '冷静期满', collected: '领取证件', 'paid-out': '发放救助'
}

/** What each reason for a pause is called on screen. */
export const pauseNames: Readonly<Record<PauseReason, string>> = {
  correction: '等待补齐材料', 'third-party': '征求第三方意见', 'other-organ': '会商其他机关', hearing: '听证', 'public-notice': '公告',
  'expert-review': '检验、检测、鉴定和专家评审', fee: '等待缴费'
}
