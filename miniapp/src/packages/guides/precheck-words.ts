import type { Output } from '@minsheng/contract/index.ts'
import type { Tone } from '../../words.ts'

export type Checklist = Output<'GET /checklists/:checklistId'>
export type Precheck = NonNullable<Checklist['precheck']>

/** Where a pre-check stands, in words and with its sign. */
export const precheckWords: Record<Precheck['status'], { word: string, tone: Tone }> = {
  sent: { word: '已经交了，正在看', tone: 'going' },
  'not-ready': { word: '看过了，有的要改', tone: 'stop' },
  ready: { word: '材料齐了，可以来办', tone: 'good' },
  'taken-back': { word: '已收回', tone: 'wait' }
}

/** Whether papers can be sent now: not while they are looked at, and not once they are in order. */
export const canSend = ({ precheck }: { precheck: Pick<Precheck, 'status'> | null }): boolean => !precheck || precheck.status === 'taken-back' || precheck.status === 'not-ready'
