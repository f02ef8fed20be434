import { eventNames } from '@minsheng/domain/content/workflow.ts'
import { eventLabel, toEvent } from '../cases/index.ts'

const names: Readonly<Record<string, string>> = {
  login: '登录', 'account-closed': '群众注销', 'password-changed': '改密码', 'person-added': '新增人员', 'person-changed': '改人员', 'password-reset': '重置密码', 'totp-reset': '解除动态口令',
  'identity-asked': '申请查看反映人身份', 'identity-approved': '批准查看反映人身份', 'identity-refused': '不批准查看反映人身份', 'identity-opened': '查看反映人身份',
  'phone-searched': '凭电话找案件', 'desk-contact-revealed': '看要告知的人的联系方式', 'desk-letter-printed': '打印告知信', 'desk-told': '人工告知', 'desk-not-reached': '人工告知，没有联系上', 'desk-reopened': '重新列上人工告知', 'difference-explained': '说明对账的差异', 'day-reconciled': '对账', 'keys-rotated': '轮换密钥', 'precheck-decided': '看材料预审', 'precheck-contact-revealed': '看预审的联系方式', 'booking-people-revealed': '看预约的人', 'schedule-saved': '改号源表', 'schedule-paused': '暂停网上预约', 'schedule-resumed': '恢复网上预约', 'wave-arranged': '安排放号', 'wave-cancelled': '取消放号',
  'rule-proposed': '提出规则修改', 'rule-approved': '批准规则修改', 'rule-rejected': '不同意规则修改', 'due-days-recounted': '按新日历重新计算', 'demand-settled': '处理群众搜索需求', 'recheck-settled': '核对完一处',
  ...Object.fromEntries(Object.entries(eventNames).map(([event, name]) => [`content-${event}`, `内容：${name}`]))
}

/** What an action is called: of a case by its event, of all else by its own name. One nobody has named yet keeps its word. */
export const actionName = (action: string): string => {
  const known = names[action]
  if (known) return known
  try {
    return eventLabel(toEvent({ type: action, data: {} }))
  } catch {
    return action
  }
}
