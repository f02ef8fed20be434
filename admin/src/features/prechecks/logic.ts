import { needsReason } from '@minsheng/domain/guides/precheck.ts'
import type { Decision } from './api/act-on-precheck.ts'
import type { Precheck, PrecheckPaper } from './api/get-precheck.ts'

/** What has been decided of one paper so far. */
export type Look = { verdict: 'ok' | 'wrong' | null, note: string }
export type Looks = Readonly<Record<string, Look>>

const untouched: Look = { verdict: null, note: '' }

export const lookAt = (looks: Looks, { paperId, verdict, note }: Pick<PrecheckPaper, 'paperId' | 'verdict' | 'note'>): Look => looks[paperId] ?? { verdict, note: note ?? '' }

/** What is still to be said before it can go out: all papers at once, each wrong one with what to do. */
export const openPapers = (list: readonly PrecheckPaper[], looks: Looks): PrecheckPaper[] => list.filter((paper) => {
  const { verdict, note } = lookAt(looks, paper)
  return verdict === null || (verdict === 'wrong' && note.trim() === '')
})

export const countWrong = (list: readonly PrecheckPaper[], looks: Looks): number => list.filter((paper) => lookAt(looks, paper).verdict === 'wrong').length

/** A template pressed twice is said once; what was typed by hand stays. */
export const withFault = (look: Look | undefined, fault: string): Look => {
  const { note } = look ?? untouched
  return { verdict: 'wrong', note: note.includes(fault) ? note : [note.trim(), fault].filter(Boolean).join('；') }
}

/** Whether wrongs are told for a second time: the first time should have told all. */
export const isSecondList = (told: Pick<Precheck, 'status' | 'wrongLists' | 'list'>, looks: Looks): boolean => needsReason(told) && countWrong(told.list, looks) > 0

export const decisionOf = (version: number, list: readonly PrecheckPaper[], looks: Looks, note: string, because: string | null): Decision => ({
  version, note: note.trim() || null, ...because === null ? {} : { secondTimeBecause: because.trim() },
  papers: list.flatMap((paper) => {
    const look = lookAt(looks, paper)
    return look.verdict === null ? [] : [{ paperId: paper.paperId, verdict: look.verdict, note: look.verdict === 'wrong' ? look.note.trim() : null }]
  })
})
