import { createJournal } from '../journal.ts'
import type { Provider } from './options.ts'

export type NumberState = 'on' | 'off' | 'blacklisted'
export type CarrierAnswer = { delivered: boolean, code: string, words: string, at: number }
export type Sms = {
  order: number
  provider: Provider
  messageId: string
  /** The caller's own id: OutId, SessionContext. */
  id: string
  phone: string
  templateId: string
  sign: string
  text: string
  /** What is billed: 70 characters, or 67 each in a long text. */
  parts: number
  at: number
  answer: CarrierAnswer | null
}
type Change =
  | { type: 'taken', sms: Sms }
  | { type: 'answered', messageId: string, answer: CarrierAnswer }
  | { type: 'number', phone: string, state: NumberState }

export type Ledger = {
  all: () => readonly Sms[]
  count: () => number
  to: (phone: string) => readonly Sms[]
  numbers: ReadonlyMap<string, NumberState>
  record: (change: Change) => void
  reset: () => void
}

/** What both providers took and what became of it. With a file, each change is on disk before anybody hears of it. */
export const createLedger = (stateFile?: string): Ledger => {
  const journal = stateFile === undefined ? null : createJournal<Change>(stateFile)
  const byId = new Map<string, Sms>()
  const byPhone = new Map<string, Sms[]>()
  const numbers = new Map<string, NumberState>()
  const apply = (change: Change): void => {
    if (change.type === 'number') numbers.set(change.phone, change.state)
    if (change.type === 'taken') {
      byId.set(change.sms.messageId, change.sms)
      const known = byPhone.get(change.sms.phone)
      if (known) known.push(change.sms)
      else byPhone.set(change.sms.phone, [change.sms])
    }
    const answered = change.type === 'answered' ? byId.get(change.messageId) : undefined
    if (answered && change.type === 'answered') answered.answer = change.answer
  }
  for (const change of journal?.read() ?? []) apply(change)
  return {
    all: () => [...byId.values()],
    count: () => byId.size,
    to: (phone) => byPhone.get(phone) ?? [],
    numbers,
    record: (change) => {
      journal?.append(change)
      apply(change)
    },
    reset: () => {
      journal?.clear()
      for (const map of [byId, byPhone, numbers]) map.clear()
    },
  }
}
