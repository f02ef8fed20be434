import type { Output } from '@minsheng/contract/index.ts'
import { dayOf } from '@minsheng/domain/calendar/day.ts'
import type { CaseEvent } from '@minsheng/domain/case/events.ts'
import { pauseNames } from '@minsheng/domain/clock/fact-names.ts'

type View = Output<'GET /cases/:caseNo'>
type Correction = View['corrections'][number]
type Pause = NonNullable<View['pause']>

/** An event with the moment it happened. */
export type Happened = { at: Date, event: CaseEvent }

const onDay = (at: Date) => dayOf(at.getTime())

const answered = (list: Correction, at: Date, { text, items }: Extract<CaseEvent, { type: 'correction-given' }>): Correction =>
  ({ ...list, open: false, answer: { at: at.toISOString(), text }, items: list.items.map((item, i) => ({ ...item, given: items.includes(i) })) })

/** Every list of missing papers (一次性告知), what was given and whether it is still waited for. */
export const presentCorrections = (history: readonly Happened[]): Correction[] => {
  const lists: Correction[] = []
  const last = (change: (list: Correction) => Correction) => {
    const list = lists.pop()
    if (list) lists.push(change(list))
  }
  for (const { at, event } of history) {
    if (event.type === 'correction-requested') {
      const { items, until, explanation, reason } = event
      lists.push({ askedOn: onDay(at), until, explanation, reason, items: items.map((text) => ({ text, given: false })), answer: null, open: true })
    }
    if (event.type === 'correction-given') last((list) => answered(list, at, event))
    // Ended by a clerk, by time, or with the case itself: nothing can be handed in for it any more.
    if (event.type === 'clock-resumed' || event.type === 'case-withdrawn' || event.type === 'case-merged') last((list) => ({ ...list, open: false }))
  }
  return lists
}

/** The pause that is open now, in words; its explanation is the one the citizen was given. */
export const presentPause = (history: readonly Happened[], pause: Pick<Pause, 'reason' | 'since' | 'until'> | null): View['pause'] => {
  const told = history.findLast(({ event }) => event.type === 'clock-paused')?.event
  return pause && { reason: pause.reason, name: pauseNames[pause.reason], since: pause.since, until: pause.until, explanation: told?.type === 'clock-paused' ? told.explanation : '' }
}

/** The extension of the round that runs, with the reason told to the citizen (信访工作条例 第34条). */
export const presentExtension = (history: readonly Happened[]): View['extension'] => {
  const begun = history.findLastIndex(({ event }) => event.type === 'asked-again')
  const granted = history.slice(begun + 1).findLast(({ event }) => event.type === 'extension-granted')
  return granted?.event.type === 'extension-granted' ? { on: onDay(granted.at), reason: granted.event.reason } : null
}

/** The cases this one went into, was cut from or was cut into. Whose they are is not known here. */
export const linksOf = (history: readonly Happened[]): Omit<View['links'][number], 'mine'>[] =>
  history.flatMap(({ event }): Omit<View['links'][number], 'mine'>[] => {
    switch (event.type) {
      case 'case-merged': return [{ caseNo: event.intoCaseNo, how: 'merged-into', title: null }]
      case 'case-split': return event.parts.map(({ caseNo, title }) => ({ caseNo, how: 'split-into', title }))
      case 'case-cut-out': return [{ caseNo: event.fromCaseNo, how: 'cut-out-of', title: null }]
      default: return []
    }
  })
