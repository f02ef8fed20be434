import { needsReason } from '@minsheng/domain/guides/precheck.ts'
import type { Decision } from './api/act-on-precheck.ts'
import type { Precheck, PrecheckPaper } from './api/get-precheck.ts'

/** What has been decided of one paper so far, and of which pictures of it. */
export type Look = { verdict: 'ok' | 'wrong' | null, note: string, seen?: string }
export type Looks = Readonly<Record<string, Look>>

/** What is being written of a pre-check, until it is sent. */
export type DecisionDraft = { looks: Looks, note: string, because: string }

const untouched: Look = { verdict: null, note: '' }

export const lookAt = (looks: Looks, { paperId, verdict, note }: Pick<PrecheckPaper, 'paperId' | 'verdict' | 'note'>): Look => looks[paperId] ?? { verdict, note: note ?? '' }

type Shown = Pick<PrecheckPaper, 'paperId' | 'photos' | 'filledFormId'>

const picturesOf = ({ photos, filledFormId }: Shown): string => [...photos, filledFormId].join(' ')

export const withLook = (looks: Looks, paper: Shown, look: Look): Looks => ({ ...looks, [paper.paperId]: { ...look, seen: picturesOf(paper) } })

/** What was decided stands while the paper lies there; photographed anew it is looked at anew, with the words kept. */
export const standingLooks = (looks: Looks, list: readonly Shown[]): Looks => Object.fromEntries(list.flatMap((paper) => {
  const look = looks[paper.paperId]
  if (!look) return []
  return [[paper.paperId, look.seen === picturesOf(paper) ? look : { ...look, verdict: null }]]
}))

/** What is still to be said before it can go out: all papers at once, each wrong one with what to do. */
export const openPapers = (list: readonly PrecheckPaper[], looks: Looks): PrecheckPaper[] => list.filter((paper) => {
  const { verdict, note } = lookAt(looks, paper)
  return verdict === null || (verdict === 'wrong' && note.trim() === '')
})

export const countWrong = (list: readonly PrecheckPaper[], looks: Looks): number => list.filter((paper) => lookAt(looks, paper).verdict === 'wrong').length

/** A template pressed twice is said once; what was typed by hand stays. */
export const withFault = (look: Look | undefined, fault: string): Look => {
  const { note } = look ?? untouched
  return { ...look, verdict: 'wrong', note: note.includes(fault) ? note : [note.trim(), fault].filter(Boolean).join('；') }
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
