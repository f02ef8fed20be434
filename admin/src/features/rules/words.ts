import type { ClockRule, Version } from './api/get-rules.ts'
import type { Way } from './api/wording.ts'

export const stateWords: Readonly<Record<Version['state'], string>> = { proposed: '待批准', 'in-force': '现行', rejected: '未同意', superseded: '已被替换' }
export const kindWords: Readonly<Record<ClockRule['kind'], string>> = { law: '法律法规', promise: '本局承诺', local: '地方规定' }
const unitWords: Readonly<Record<ClockRule['unit'], string>> = { working: '个工作日', calendar: '日', minutes: '分钟' }

const MINUTES_PER_HOUR = 60

/** `15 个工作日`, `2 小时`; what the law asks in words where it gives no number. */
export const limitWords = ({ amount, unit, words }: Pick<ClockRule, 'amount' | 'unit' | 'words'>): string => {
  if (amount === null) return words ?? '没有写明'
  if (unit === 'minutes' && amount % MINUTES_PER_HOUR === 0) return `${amount / MINUTES_PER_HOUR} 小时`
  return `${amount} ${unitWords[unit]}`
}

type Named = { id: string, name: string }

/** A limit as people call it, with its number for whoever looks it up; never the number alone where the book knows the name. */
export const ruleWords = (rules: readonly Named[], id: string): string => {
  const [rule] = rules.filter((each) => each.id === id).reverse()
  return rule === undefined ? id : `${rule.name}（${id}）`
}

/** `gov-cn-2024-2026-v7` → `2024至2026年国务院放假安排，本局第7版`: the same words as in a case's history; another name is kept. */
export const calendarWords = (version: string): string => {
  const [, first, last, own] = /^gov-cn-(\d{4})-(\d{4})(?:-v(\d+))?$/.exec(version) ?? []
  return first && last ? `${first === last ? first : `${first}至${last}`}年国务院放假安排${own ? `，本局第${own}版` : ''}` : version
}

export const wayWords: Readonly<Record<Way, string>> = { subscribe: '微信订阅消息', official: '服务号消息', sms: '短信', desk: '工作人员告知' }

/** The ways in the order they are tried; without any the notice stays in the product. */
export const waysInOrder = (ways: readonly Way[]): string => ways.length > 0 ? ways.map((way) => wayWords[way]).join(' → ') : '只在“民声”里'
