import type { Output } from '@minsheng/contract/index.ts'
import type { Happened } from './happened.ts'

type View = Output<'GET /staff/cases/:caseNo'>
type Correction = View['corrections'][number]
type Extension = NonNullable<View['extension']>
type Supervision = View['supervisions'][number]

const lastOf = <T>(items: readonly T[], change: (last: T) => T): T[] => items.map((item, i) => i === items.length - 1 ? change(item) : item)

/** Each list of missing papers, with what the citizen brought for it. */
export const presentCorrections = (happened: readonly Happened[]): Correction[] =>
  happened.reduce<Correction[]>((list, { at, by, event }) => {
    if (event.type === 'correction-requested') {
      const { items, until, explanation, reason } = event
      return [...list, { at, by, items: [...items], until, explanation, reason, givenAt: null, given: null, givenItems: [], givenFileIds: [] }]
    }
    if (event.type === 'correction-given') return lastOf(list, (last) => ({ ...last, givenAt: at, given: event.text, givenItems: [...event.items], givenFileIds: [...event.fileIds ?? []] }))
    return list
  }, [])

const asked = { askedAt: null, askedBy: null, askedReason: null, settledAt: null, settledBy: null, settledReason: null, ruleId: null, amount: null }

/** The last extension asked for, and what was said to it. */
export const presentExtension = (happened: readonly Happened[]): Extension | null =>
  happened.reduce<Extension | null>((last, { at, by, event }) => {
    switch (event.type) {
      case 'extension-asked': return { ...asked, state: 'asked', askedAt: at, askedBy: by, askedReason: event.reason }
      case 'extension-granted': return { ...(last ?? asked), state: 'granted', settledAt: at, settledBy: by, settledReason: event.reason, ruleId: event.ruleId, amount: event.amount }
      case 'extension-refused': return { ...(last ?? asked), state: 'refused', settledAt: at, settledBy: by, settledReason: event.reason }
      default: return last
    }
  }, null)

/** Each 督办 with its feedback and the evidence that ended it. */
export const presentSupervisions = (happened: readonly Happened[]): Supervision[] =>
  happened.reduce<Supervision[]>((list, { at, by, event }) => {
    switch (event.type) {
      case 'supervision-opened': {
        const { reason, instruction, until } = event
        return [...list, { at, by, reason, instruction, until, progress: [], endedAt: null, evidence: null }]
      }
      case 'progress-reported': return lastOf(list, (last) => ({ ...last, progress: [...last.progress, { at, by, text: event.text }] }))
      case 'supervision-ended': return lastOf(list, (last) => ({ ...last, endedAt: at, evidence: event.evidence }))
      default: return list
    }
  }, [])
