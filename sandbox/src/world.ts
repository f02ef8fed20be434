import { createJournal } from './journal.ts'

export type Account = { openid: string, nickname: string, unionid?: string, blocked: boolean }
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

/** Everything that must outlive a restart happens as one of these. */
export type Change =
  | { type: 'account-created', account: Account }
  | { type: 'account-blocked', openid: string, blocked: boolean }
  | { type: 'code-issued', code: string, openid: string, at: number }
  | { type: 'code-used', code: string, at: number }
  | { type: 'consent-chosen', openid: string, templateId: string, accepted: boolean }
  | { type: 'message-taken', message: Message, spends: boolean }

export type World = {
  accounts: Map<string, Account>
  codes: Map<string, LoginCode>
  /** When each account last exchanged a login code. */
  activeAt: Map<string, number>
  /** Consents left, by account and template. */
  consents: Map<string, number>
  messages: Message[]
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
    case 'message-taken':
      world.messages.push(change.message)
      world.received.set(change.message.openid, (world.received.get(change.message.openid) ?? 0) + 1)
      if (change.spends) addConsents(world, consentKey(change.message.openid, change.message.templateId), -1)
      return
    default:
      return change satisfies never
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
    received: new Map(),
    record: (change) => {
      journal?.append(change)
      apply(world, change)
    },
    reset: () => {
      journal?.clear()
      for (const map of [world.accounts, world.codes, world.activeAt, world.consents, world.received]) map.clear()
      world.messages.length = 0
    },
  }
  for (const change of journal?.read() ?? []) apply(world, change)
  return world
}
