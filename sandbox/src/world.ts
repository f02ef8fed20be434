import { createJournal } from './journal.ts'

export type Account = { openid: string, nickname: string, unionid?: string, phone?: string, blocked: boolean }
export type LoginCode = { code: string, openid: string, at: number, used: boolean }
export type Message = {
  order: number
  messageId: string
  openid: string
  templateId: string
  page: string | null
  state: string
  values: Record<string, string>
  request: unknown
  at: number
}

export type ServiceMessage = { order: number, messageId: string, clientId: string, openid: string, templateId: string, page: string | null, values: Record<string, string>, at: number }
export type Link = { id: string, path: string, query: string, expiresAt: number }

/** Everything that must outlive a restart happens as one of these. */
export type Change =
  | { type: 'account-created', account: Account }
  | { type: 'account-blocked', openid: string, blocked: boolean }
  | { type: 'code-issued', code: string, openid: string, at: number }
  | { type: 'code-used', code: string, at: number }
  | { type: 'consent-chosen', openid: string, templateId: string, accepted: boolean }
  | { type: 'consent-withdrawn', openid: string, templateId: string }
  | { type: 'switch-turned', openid: string, on: boolean }
  | { type: 'message-taken', message: Message, spends: boolean }
  | { type: 'phone-code-issued', code: string, openid: string, at: number }
  | { type: 'phone-code-used', code: string }
  | { type: 'followed', openid: string, following: boolean, at: number }
  | { type: 'service-message-taken', message: ServiceMessage }
  | { type: 'link-made', link: Link }

export type World = {
  accounts: Map<string, Account>
  codes: Map<string, LoginCode>
  /** When each account last exchanged a login code. */
  activeAt: Map<string, number>
  /** Consents left, by account and template. */
  consents: Map<string, number>
  messages: Message[]
  phoneCodes: Map<string, LoginCode>
  /** Who turned all subscribe messages off in WeChat's settings. */
  silenced: Set<string>
  /** Who follows the service account, since when in seconds. */
  followers: Map<string, number>
  serviceMessages: ServiceMessage[]
  links: Map<string, Link>
  /** How many messages each account has received. */
  received: Map<string, number>
  record: (change: Change) => void
  reset: () => void
}

export const consentKey = (openid: string, templateId: string) => `${openid} ${templateId}`

const addConsents = ({ consents }: World, key: string, count: number) => consents.set(key, Math.max(0, (consents.get(key) ?? 0) + count))

const useCode = ({ codes, activeAt }: World, code: string, at: number) => {
  const known = codes.get(code)
  if (!known) return
  codes.set(code, { ...known, used: true })
  activeAt.set(known.openid, at)
}

const take = (world: World, message: Message, spends: boolean) => {
  world.messages.push(message)
  world.received.set(message.openid, (world.received.get(message.openid) ?? 0) + 1)
  if (spends) addConsents(world, consentKey(message.openid, message.templateId), -1)
}

const useCodeOf = (codes: Map<string, LoginCode>, code: string) => {
  const known = codes.get(code)
  if (known) codes.set(code, { ...known, used: true })
}

const turn = (set: { delete: (key: string) => boolean }, key: string, add: (() => unknown) | null) => { if (add) add(); else set.delete(key) }

type Later = Extract<Change, { type: 'phone-code-issued' | 'phone-code-used' | 'followed' | 'service-message-taken' | 'link-made' | 'switch-turned' }>

const applyLater = (world: World, change: Later): void => {
  switch (change.type) {
    case 'phone-code-issued':
      world.phoneCodes.set(change.code, { code: change.code, openid: change.openid, at: change.at, used: false })
      return
    case 'phone-code-used':
      return useCodeOf(world.phoneCodes, change.code)
    case 'followed':
      return turn(world.followers, change.openid, change.following ? () => world.followers.set(change.openid, change.at) : null)
    case 'switch-turned':
      return turn(world.silenced, change.openid, change.on ? null : () => world.silenced.add(change.openid))
    case 'service-message-taken':
      world.serviceMessages.push(change.message)
      return
    case 'link-made':
      world.links.set(change.link.id, change.link)
      return
    default:
      return change satisfies never
  }
}

const apply = (world: World, change: Change): void => {
  switch (change.type) {
    case 'account-created':
      world.accounts.set(change.account.openid, change.account)
      return
    case 'account-blocked': {
      const account = world.accounts.get(change.openid)
      if (account) world.accounts.set(change.openid, { ...account, blocked: change.blocked })
      return
    }
    case 'code-issued':
      world.codes.set(change.code, { code: change.code, openid: change.openid, at: change.at, used: false })
      return
    case 'code-used':
      return useCode(world, change.code, change.at)
    case 'consent-chosen':
      if (change.accepted) addConsents(world, consentKey(change.openid, change.templateId), 1)
      return
    case 'consent-withdrawn':
      world.consents.delete(consentKey(change.openid, change.templateId))
      return
    case 'message-taken':
      return take(world, change.message, change.spends)
    default:
      return applyLater(world, change)
  }
}

/** What WeChat's servers remember. With a file, each change is on disk before anybody hears of it. */
export const createWorld = (stateFile?: string): World => {
  const journal = stateFile === undefined ? null : createJournal<Change>(stateFile)
  const world: World = {
    accounts: new Map(),
    codes: new Map(),
    activeAt: new Map(),
    consents: new Map(),
    messages: [],
    phoneCodes: new Map(),
    silenced: new Set(),
    followers: new Map(),
    serviceMessages: [],
    links: new Map(),
    received: new Map(),
    record: (change) => {
      journal?.append(change)
      apply(world, change)
    },
    reset: () => {
      journal?.clear()
      for (const kept of [world.accounts, world.codes, world.activeAt, world.consents, world.received, world.phoneCodes, world.silenced, world.followers, world.links]) kept.clear()
      for (const list of [world.messages, world.serviceMessages]) list.length = 0
    },
  }
  for (const change of journal?.read() ?? []) apply(world, change)
  return world
}
