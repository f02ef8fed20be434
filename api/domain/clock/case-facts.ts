import { type Day, dayOf } from '../calendar/day.ts'
import type { Case, CaseType } from '../case/case.ts'
import type { CaseEvent } from '../case/events.ts'
import type { CaseSituation } from './case-clocks.ts'
import type { ClockFact, Milestone, PauseReason } from './clock.ts'
import type { LegalPath } from './paths.ts'

/** An event with the instant it happened (epoch ms) and, for decisions, the name of who took it. */
export type Happened = { readonly event: CaseEvent, readonly at: number, readonly by?: string | null }

/** What the clocks need to know of a case beside its history. */
export type ClockCase = Pick<Case, 'type' | 'path' | 'urgency' | 'receivedOn' | 'forwarded'>

/** The path a case takes until somebody chooses another (信访工作条例 第29–31条): advice is given, an accusation is examined, the rest is 信访. */
export const pathOfType: Readonly<Record<CaseType, LegalPath>> = {
  consultation: 'consultation', suggestion: 'petition', help: 'petition', complaint: 'petition', report: 'accusation'
}

const milestones: { readonly [T in CaseEvent['type']]?: readonly Milestone[] } = {
  'receipt-confirmed': ['confirmed'],
  'case-accepted': ['accepted', 'told'], 'case-declined': ['declined', 'told'], 'case-forwarded': ['declined', 'told'],
  'case-merged': ['withdrawn'], 'case-withdrawn': ['withdrawn'],
  'correction-requested': ['correction-asked'], 'correction-given': ['corrected'],
  'case-answered': ['answered', 'told'], 'case-rated': ['rated'], 'called-back': ['called-back']
}

const pausedBy = (happened: readonly Happened[]): PauseReason | null =>
  happened.reduce<PauseReason | null>((open, { event }) => event.type === 'clock-paused' ? event.reason : event.type === 'clock-resumed' ? null : open, null)

const factsOfOne = ({ event, at, by }: Happened, before: readonly Happened[]): ClockFact[] => {
  const when = { on: dayOf(at), at }
  switch (event.type) {
    case 'clock-paused': return [{ type: 'paused', reason: event.reason, until: event.until, ...when }]
    case 'clock-resumed': {
      const reason = pausedBy(before)
      return reason ? [{ type: 'resumed', reason, ...when }] : []
    }
    case 'extension-granted': return [{ type: 'extended', ruleId: event.ruleId, amount: event.amount, reason: event.reason, approvedBy: by ?? '本局负责人', ...when }]
    // An attempt nobody answered is logged, but it is no contact yet.
    case 'contact-recorded': return event.outcome === 'no-answer' ? [] : [{ type: 'contacted', ...when }, { type: 'status-told', ...when }]
    case 'upper-review-recorded': return [{ type: event.result === 'asked' ? 'review-asked' : 'reviewed', on: event.on }]
    default: return (milestones[event.type] ?? []).map((type) => ({ type, ...when }))
  }
}

const all = (happened: readonly Happened[]): ClockFact[] => happened.flatMap((one, i) => factsOfOne(one, happened.slice(0, i)))

const beginning = (on: Day, at: number, { path, forwarded }: ClockCase): ClockFact[] => [
  { type: 'received', on, at },
  ...(forwarded ? [{ type: 'transferred', on, at } as const] : []),
  // When the citizen learned of the decision is not known here: it was the day of writing at the latest.
  ...(path === 'reconsideration' ? [{ type: 'decision-known', on, at } as const] : [])
]

const roundEnds = (happened: readonly Happened[]): number => {
  const again = happened.findIndex(({ event }) => event.type === 'asked-again')
  return again === -1 ? happened.length : again
}

/**
 * The facts of one round of a case, for the clocks. Round 1 begins with the day of receipt (which for a letter or a call may
 * lie before the day it was entered); round 2 with the day the citizen asked again, and its clocks are its own. The answer of
 * the second round is what sets the first one's bad rating right.
 */
export const factsOfRound = (kase: ClockCase, happened: readonly Happened[], round: 1 | 2): ClockFact[] => {
  const end = roundEnds(happened)
  const [again] = happened.slice(end)
  if (round === 2) return again ? [...beginning(dayOf(again.at), again.at, { ...kase, forwarded: false }), { type: 'accepted', on: dayOf(again.at), at: again.at }, ...all(happened.slice(end + 1))] : []
  const later = happened.slice(end).flatMap(({ event, at }): ClockFact[] =>
    event.type === 'case-answered' ? [{ type: 'rectified', on: dayOf(at), at }] : event.type === 'called-back' ? [{ type: 'called-back', on: dayOf(at), at }] : [])
  return [...beginning(kase.receivedOn, happened[0]?.at ?? 0, kase), ...all(happened.slice(0, end)), ...later]
}

/** What decides which limits a round carries. A rating is bad when it says 没解决, or treats the bureau with two points or fewer. */
export const situationOfRound = ({ type, path, urgency, forwarded }: ClockCase, happened: readonly Happened[], round: 1 | 2): CaseSituation => {
  const end = roundEnds(happened)
  const own = round === 1 ? happened.slice(0, end) : happened.slice(end)
  const ratedBadly = own.some(({ event }) => event.type === 'case-rated' && (event.solved === 'no' || event.treated <= 2))
  return { type, path, urgency, forwarded: forwarded && round === 1, ratedBadly }
}
