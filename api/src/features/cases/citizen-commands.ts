import { citizenCommands, type CitizenCommand } from '@minsheng/contract/case-words.ts'
import type { Day } from '@minsheng/domain/calendar/day.ts'
import type { Case } from '@minsheng/domain/case/case.ts'
import { refusalOf } from '@minsheng/domain/case/decide.ts'
import type { CaseEvent } from '@minsheng/domain/case/events.ts'
import { sinceAnswer } from './since-answer.ts'

// A call that reached them can be confirmed once; a later one asks anew.
const contactUnconfirmed = (events: readonly CaseEvent[]): boolean =>
  events.findLastIndex((event) => event.type === 'contact-recorded' && event.outcome === 'reached') > events.findLastIndex(({ type }) => type === 'contact-confirmed')

/** `mainStatus`: where the case stands that this one was merged into. */
type Facing = { events: readonly CaseEvent[], citizenId: string, answeredAt: Date | null, today: Day, mainStatus: Case['status'] | null }

/** What a citizen may do with their case now: the workflow table, its guards, and what makes sense to be asked. */
export const citizenCanDo = (kase: Case, { events, citizenId, answeredAt, today, mainStatus }: Facing): CitizenCommand[] => {
  const facts = { actorId: citizenId, today, ...sinceAnswer(answeredAt, today) }
  const sensible: Partial<Record<CitizenCommand, boolean>> = {
    'confirm-contact': contactUnconfirmed(events),
    'ask-again': kase.rated,
    'report-leak': kase.identity === 'confidential' && !kase.frozen
  }
  // What is written on a merged case goes to the one that is handled for both.
  const askedOf = (command: CitizenCommand): Case => command === 'supplement' && mainStatus ? { ...kase, status: mainStatus } : kase
  return citizenCommands.filter((command) => sensible[command] !== false && refusalOf(command, askedOf(command), facts) === null)
}
