/** Where a notice as a whole stands: 正在告知, 已经告知, 留在站内消息, 没有告知到. */
export const noticeStatuses = ['open', 'reached', 'inside', 'unreached'] as const
/** The ways somebody is told: 站内消息, 微信订阅消息, 服务号消息, 短信, 人工告知. */
export const toldWays = ['inbox', 'subscribe', 'official', 'sms', 'desk'] as const
/** Where one sending stands. */
export const sendingStates = ['waiting', 'sending', 'sent', 'unconfirmed', 'delivered', 'failed'] as const
/** How a person told somebody: 打电话, 当面, 请代办人或协理员转告, 寄信; or 没有联系上. */
export const deskWays = ['phone', 'in-person', 'helper', 'letter', 'not-reached'] as const
/** What of the list is asked for: what is still to be done, or what was done. */
export const deskFilters = ['open', 'done'] as const
/** Whose count stands beside ours: 微信订阅消息, 服务号, and the two SMS providers. */
export const receiptSources = ['subscribe', 'official', 'aliyun', 'tencent'] as const
/** How one sending does not agree: no report came, the report says otherwise, the report is of none of ours. */
export const sendingFaults = ['no-report', 'contradicted', 'unknown'] as const
/** How the SMS budget of a day stands. */
export const budgetStates = ['open', 'near', 'used-up'] as const
