import { ticketWorkflow } from '@minsheng/domain/slots/queue.ts'
import { limits } from '@minsheng/contract/limits.ts'
import type { Ended, Ticket } from '../api/queue.ts'

/** The large buttons of a counter, with the key of each. */
export const deskSteps = ['call', 'recall', 'start', 'serve', 'find-incomplete', 'miss', 'transfer'] as const
export type DeskStep = (typeof deskSteps)[number]

export const stepWords: Readonly<Record<DeskStep, string>> = { call: '叫下一个', recall: '再叫一遍', start: '开始办', serve: '办完', 'find-incomplete': '材料不齐', miss: '叫了没来', transfer: '转窗口' }

export const keyOf = (step: DeskStep): string => String(deskSteps.indexOf(step) + 1)

/** Whether a step can be taken now: the next is called only by a counter with nobody before it, the rest as the rules of a ticket say. */
export const mayTake = (step: DeskStep, serving: Pick<Ticket, 'status'> | null, waiting: number): boolean =>
  step === 'call' ? serving === null && waiting > 0 : serving !== null && ticketWorkflow[serving.status][step] !== undefined

/** The one step most likely to come next, drawn as the main one. */
export const likelyStep = (serving: Pick<Ticket, 'status'> | null): DeskStep => serving === null ? 'call' : serving.status === 'called' ? 'start' : 'serve'

const inOneLine = (parts: readonly string[]): string => parts.filter(Boolean).join('、')

// “户口簿（集体户口的，带首页和本人页）” is 户口簿: what stands in brackets or behind a comma says how, not which.
const nameOf = (paper: string): string => paper.split(/[（(，,；;。：:]/)[0]?.trim() || paper

/** What was missing, in one line: papers ticked, then what was written. Where the line would be too long, papers by their bare names. */
export const missingWords = (papers: readonly string[], words: string): string => {
  const whole = inOneLine([...papers, words.trim()])
  return whole.length <= limits.missing ? whole : inOneLine([...new Set(papers.map(nameOf)), words.trim()])
}

/** Whether the line says something and still fits. */
export const missingFault = (missing: string): string | null =>
  missing === '' ? '先选缺哪样，或者写一句。' : missing.length > limits.missing ? `太长了，最多 ${limits.missing} 个字，现在 ${missing.length} 个。` : null

/** Whether this can be the how-manieth time somebody came. */
export const timesFit = (times: number): boolean => times >= 1 && times <= limits.trips

export const incomplete = (missing: string, times: number): Ended => ({ result: 'incomplete', missing, times })
