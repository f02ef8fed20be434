import { randomBytes } from 'node:crypto'
import type { Template } from './templates.ts'
import { consentKey, type Account, type World } from './world.ts'

export type NewAccount = { nickname: string, openid?: string, unionid?: string, phone?: string, blocked?: boolean }
export type Choice = 'accept' | 'reject'

const letters = (count: number) => randomBytes(count).toString('base64url').slice(0, count)

export const createAccount = (world: World, { nickname, openid = `o${letters(27)}`, unionid, phone, blocked = false }: NewAccount): Account => {
  const account: Account = { openid, nickname, blocked, ...(unionid === undefined ? {} : { unionid }), ...(phone === undefined ? {} : { phone }) }
  world.record({ type: 'account-created', account })
  return account
}

export const issueLoginCode = (world: World, openid: string, now: number): string => {
  const code = `0${letters(31)}`
  world.record({ type: 'code-issued', code, openid, at: now })
  return code
}

/** The pop-up answered: each accepted template is worth one more message. Unknown templates are left out, as WeChat does. */
export const chooseConsents = (world: World, templates: readonly Template[], openid: string, choices: Record<string, Choice>): Record<string, Choice> => {
  const known = Object.entries(choices).filter(([id]) => templates.some(({ templateId }) => templateId === id))
  for (const [templateId, choice] of known) world.record({ type: 'consent-chosen', openid, templateId, accepted: choice === 'accept' })
  return Object.fromEntries(known)
}

export const consentsLeft = (world: World, templates: readonly Template[], openid: string) =>
  templates.map(({ templateId, title, name, type }) => ({ templateId, title, name, type, left: world.consents.get(consentKey(openid, templateId)) ?? 0 }))

// A replay files for thousands of people; a list on a phone must stay short.
const FIRST = 8
const NEWEST = 8

/** The accounts worth showing in a list: the first, the newest, and the one asked for. */
export const accountsAtHand = ({ accounts }: World, keep?: string): Account[] => {
  const all = [...accounts.values()]
  return all.filter(({ openid }, index) => index < FIRST || index >= all.length - NEWEST || openid === keep)
}

export const receivedBy = ({ received }: World, openid: string) => received.get(openid) ?? 0

/** Who uses the demonstration: elders, and a daughter who helps. */
export const demoAccounts: readonly NewAccount[] = [
  { nickname: '张桂英 75岁', openid: 'oM1nSh3ngZhangGuiYing1951aaa', phone: '19900001951' },
  { nickname: '李德厚 81岁', openid: 'oM1nSh3ngLiDeHou1945bbbbbbbb', phone: '19900001945' },
  { nickname: '王满秀 68岁', openid: 'oM1nSh3ngWangManXiu1958ccccc', phone: '19900001958' },
  { nickname: '陈小芳 42岁（张桂英的女儿）', openid: 'oM1nSh3ngChenXiaoFang1984ddd', phone: '19900001984' },
]
