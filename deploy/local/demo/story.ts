import type { Input } from '@minsheng/contract/index.ts'

type Filed = Input<'POST /cases'>['body']

/** What somebody does to a case, in the words of the use case that does it. */
export type Act =
  | { act: 'accept', unitId: string, note?: string }
  | { act: 'decline', reason: Input<'POST /staff/cases/:caseNo/decline'>['body']['reason'], doorId: string | null, explanation: string }
  | { act: 'sign' }
  | { act: 'contact', method: 'phone' | 'visit' | 'in-person' | 'message', note: string }
  | { act: 'finding', text: string }
  | { act: 'ask-papers', items: readonly string[], days: number, explanation: string }
  | { act: 'supervise', reason: string, instruction: string, days: number }
  | { act: 'draft', text: string }
  | { act: 'return', reason: string }
  | { act: 'approve' }
  | { act: 'prepare', parties?: readonly string[] }
  | { act: 'publish' }
  | { act: 'supplement', text: string }
  | { act: 'rate', solved: 'yes' | 'partly' | 'no', treated: number, comment?: string }

/** `on`: how many working days after the receipt; `by`: a demo login, or the citizen. */
export type Step = Act & { on: number, by: string }

/** An invented matter and what became of it. `key` makes its ids, so that telling it twice is one case. */
export type Story = {
  key: string
  /** Place in the sandbox's list of demo citizens. */
  citizen: number
  /** How many working days before today it came in. */
  daysAgo: number
  filed: Pick<Filed, 'type' | 'title' | 'statement' | 'townshipCode' | 'publicity' | 'contactName' | 'contactPhone'>
  steps: readonly Step[]
}

export const dongping = '430923121'
export const meicheng = '430923118'

/** A number that belongs to nobody: the carrier's own service number. */
export const demoPhone = '13800138000'

type Handled = {
  unitId: string, officer: string, chief: string, note?: string
  contact: { method: 'phone' | 'visit' | 'in-person', note: string }, finding: string, reply: string
}

/** The usual road to an answer in eight working days. */
export const handled = ({ unitId, officer, chief, note, contact, finding, reply }: Handled): Step[] => [
  { on: 0, by: 'shoujie', act: 'accept', unitId, ...(note ? { note } : {}) },
  { on: 1, by: officer, act: 'sign' },
  { on: 1, by: officer, act: 'contact', ...contact },
  { on: 4, by: officer, act: 'finding', text: finding },
  { on: 6, by: officer, act: 'draft', text: reply },
  { on: 8, by: chief, act: 'approve' }
]

/** The masked copy is prepared by one reviewer, who names the people the rules missed, and published by the other. */
export const madePublic = (on: number, parties: readonly string[] = []): Step[] => [
  { on, by: 'shenhe-yi', act: 'prepare', parties },
  { on: on + 1, by: 'shenhe-er', act: 'publish' }
]
