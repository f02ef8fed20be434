import type { Channel } from './entry.ts'
import type { DeliveryState } from './delivery.ts'

/** Every way somebody is told, as the office calls it. `inbox`: the message in the product itself. */
export const wayNames: Readonly<Record<Channel | 'inbox', string>> = { inbox: '站内消息', subscribe: '微信订阅消息', official: '服务号消息', sms: '短信', desk: '人工告知' }

/** Where a notice as a whole stands, in words. */
export const noticeStatusNames = { open: '正在告知', reached: '已经告知', inside: '留在站内消息', unreached: '没有告知到' } as const
export type NoticeStatus = keyof typeof noticeStatusNames

/** How a person told somebody, or that they did not find them. */
export const deskWays = ['phone', 'in-person', 'helper', 'letter', 'not-reached'] as const
export type DeskWay = (typeof deskWays)[number]
export const deskWayNames: Readonly<Record<DeskWay, string>> = { phone: '打电话告知', 'in-person': '当面告知', helper: '请代办人、协理员转告', letter: '寄信告知', 'not-reached': '没有联系上' }

const stateNames: Readonly<Record<DeliveryState, string>> = { waiting: '等着发', sending: '正在发', sent: '已发出，等回执', unconfirmed: '发出了，没有等到回执', delivered: '送到了', failed: '没有送到' }
const deskStateNames: Readonly<Record<DeliveryState, string>> = { ...stateNames, waiting: '等工作人员告知', delivered: '已经告知' }
// Nothing went wrong with these: they were not needed, or must not leave.
const unneeded: Readonly<Record<string, string>> = { 'not-needed': '不用再发', superseded: '不用再发', confidential: '没有发' }

/** Where one sending stands, in words. Takes its way, state and the code of the reason. */
export const sayState = (way: Channel, state: DeliveryState, reason: string | null): string =>
  (state === 'failed' ? unneeded[reason ?? ''] : undefined) ?? (way === 'desk' ? deskStateNames : stateNames)[state]

/** Why a sending or a notice did not get through: what the code of the reason means to a clerk. */
const reasons: Readonly<Record<string, string>> = {
  'no-consent': '对方没有再同意接收', 'no-address': '没有可用的号码或者账号', 'no-way': '没有可用的发送方式', 'enough-today': '今天发给对方的已经够多，不再打扰', budget: '当天的短信额度用完了',
  confidential: '保密件，不往外发', 'not-needed': '已经用别的方式告知', superseded: '预约后来又有变动，这一条不再发', 'to-ring': '已列入预约的“要打电话的”', 'not-confirmed': '发出以后没有回音，不知道到没到', 'no-report': '对方收下了，一直没有回执', 'not-reached': '工作人员没有联系上本人',
  'wechat-unreachable': '四个小时里一直连不上微信', 'wechat-40003': '微信不认这个账号', 'wechat-40037': '微信里没有这个模板', 'wechat-41030': '微信不认消息里的页面', 'official-user-block': '对方在服务号里拒收了消息', 'wechat-43004': '对方没有关注服务号', 'wechat-43101': '对方没有再同意接收，或者关掉了消息',
  'wechat-43107': '微信停了这个小程序的消息', 'wechat-43108': '微信停了这个小程序的消息', 'wechat-45009': '当天发给微信的次数用完了', 'wechat-47003': '微信说消息的内容不合模板',
  'sms-unreachable': '四个小时里一直连不上短信公司', 'sms-phone': '短信公司说号码不对，或者已停机', 'sms-limit': '当天给这个号码发得太多，短信公司不再收', 'sms-content': '短信公司没有通过内容', 'sms-account': '短信账号有问题（欠费、签名或者模板没有备案），请告诉系统管理员',
  'sms-reach': '这台机器不许给这个号码发短信'
}

const families: readonly (readonly [RegExp, string])[] = [[/^wechat-(.+)$/, '微信没有送到'], [/^sms-(.+)$/, '运营商没有送到'], [/^official-(.+)$/, '服务号没有送到']]

/** The reason in plain words; `null` where there is none. A code nobody has words for is named, so that it can be looked up. */
export const sayReason = (reason: string | null): string | null => {
  if (reason === null) return null
  const [family, words] = families.find(([pattern]) => pattern.test(reason)) ?? []
  const known = reasons[reason]
  if (known !== undefined) return known
  return family && words ? `${words}（代码 ${family.exec(reason)?.[1] ?? reason}）` : `没有送到（${reason}）`
}
