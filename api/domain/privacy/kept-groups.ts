import { archiveDuty, keptKinds } from './guide.ts'

/** The groups of 我的信息, in the order they are shown, with what may be done about each (个人信息保护法 第四十四至四十七条). */
export const keptGroups = [
  { id: 'account', title: '账户和登录', kind: 'account', remedy: 'close' },
  { id: 'phone', title: '短信用的手机号', kind: 'phone', remedy: 'delete' },
  { id: 'reminders', title: '微信提醒', kind: 'reminders', remedy: 'none' },
  { id: 'details', title: '常用信息', kind: 'details', remedy: 'correct' },
  { id: 'forms', title: '填好的表', kind: 'forms', remedy: 'correct' },
  { id: 'checklists', title: '材料清单', kind: 'checklists', remedy: 'delete' },
  { id: 'bookings', title: '预约和候补', kind: 'bookings', remedy: 'delete' },
  { id: 'cases', title: '反映的问题', kind: 'cases', remedy: 'archive' },
  { id: 'helping', title: '替人办', kind: 'helping', remedy: 'archive' },
  { id: 'notices', title: '收到的消息', kind: 'reminders', remedy: 'archive' }
] as const

export type KeptGroupId = (typeof keptGroups)[number]['id']
/** `close`: goes with the account. `correct`: may be changed and deleted. `archive`: the law keeps it. */
export type Remedy = (typeof keptGroups)[number]['remedy']

/** Why something is kept and for how long, in the words of the privacy guide; and what the law says of deleting it. */
export const reasonsOf = ({ kind, remedy }: (typeof keptGroups)[number]): { why: string, howLong: string, law: string } => {
  const { why, howLong } = keptKinds.find(({ id }) => id === kind) ?? { why: '', howLong: '' }
  return { why, howLong, law: remedy === 'archive' ? archiveDuty : '个人信息保护法 第四十四条至第四十七条' }
}
