import type { Output } from '@minsheng/contract/index.ts'
import type { Booking } from '../../../booking/words.ts'
import type { ApiProblem } from '../../../problem.ts'
import type { Ask } from '../ask.ts'

export type Slot = Output<'GET /schedules/:scheduleId/days/:day'>['slots'][number]

/** What stands between somebody and the seat they pressed: it is gone, they hold another, a question comes first, it is not their turn in a release, the booking was changed meanwhile, or something else. */
export type Hindrance = { kind: 'gone' | 'one-hold' | 'question' | 'turn' | 'stale' | 'other', problem: ApiProblem, slot: Slot, booking?: Booking }

const kinds: Readonly<Record<string, Hindrance['kind']>> = { 'slot-gone': 'gone', 'slot-closed': 'gone', 'slot-too-near': 'gone', 'one-hold': 'one-hold', 'challenge-needed': 'question', 'challenge-wrong': 'question', 'wave-not-your-turn': 'turn' }

/** What the server's no means for somebody who pressed a time. `booking`: the one that was changed meanwhile, as it stands now. */
export const hindranceOf = (problem: ApiProblem, slot: Slot, booking?: Booking): Hindrance =>
  booking ? { kind: 'stale', problem, slot, booking } : { kind: kinds[problem.code] ?? 'other', problem, slot }

/** Whether what is held can be moved to a seat: for the same matter only, and a seat kept for the old is not had by moving. */
export const canMoveTo = (held: Pick<Booking, 'guideId' | 'appliedOn'>, { guideId, appliedOn, forElder }: Pick<Ask, 'guideId' | 'appliedOn' | 'forElder'>, { free }: Pick<Slot, 'free'>): boolean =>
  held.guideId === guideId && held.appliedOn === appliedOn && (!forElder || free > 0)
