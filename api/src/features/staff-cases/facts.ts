import { dayOf, type Day } from '@minsheng/domain/calendar/day.ts'
import { workingDaysBetween } from '@minsheng/domain/calendar/working-days.ts'
import type { Case } from '@minsheng/domain/case/case.ts'
import type { CaseCommandName } from '@minsheng/domain/case/workflow.ts'
import type { Facts } from '@minsheng/domain/case/decision.ts'
import type { CaseEvent } from '@minsheng/domain/case/events.ts'
import type { Happened } from '@minsheng/domain/clock/case-facts.ts'
import type { ClockRule } from '@minsheng/domain/clock/clock.ts'
import { clocksOf, type CountedClock } from '@minsheng/domain/clock/count-case.ts'
import { mayExtend } from '@minsheng/domain/clock/run-clock.ts'
import type { Tx } from '@minsheng/db/client.ts'
import type { StaffContext } from '../../context.ts'
import { findHappened } from '../clocks/index.ts'
import { unitsNamedIn } from './named-units.ts'

/** What the clocks say about more time: the rule that could be lengthened, and to which day at most; or why not. */
export type Extendable =
  | { answer: 'yes', rule: ClockRule, days: number, until: Day }
  | { answer: Exclude<NonNullable<Facts['mayExtend']>, 'yes'> }

/** Only a limit of the law may be lengthened (R03, R04): a promise is kept or broken. Asked of the round that runs. */
export const extendableOf = ({ today, calendar }: Pick<StaffContext, 'today' | 'calendar'>, kase: Case, clocks: readonly CountedClock[]): Extendable => {
  const clock = clocks.findLast(({ rule, round }) => round === kase.round && rule.bound === 'office' && rule.extension !== null)
  if (!clock) return { answer: 'no-extension' }
  const asked = mayExtend(clock.rule, clock.facts, calendar, today)
  if (asked.ok) return { answer: 'yes', rule: clock.rule, days: clock.rule.extension?.amount ?? 0, until: asked.dueOn }
  switch (asked.why) {
    case 'already-extended': return { answer: 'already-extended' }
    case 'too-late': return { answer: 'extension-too-late' }
    default: return { answer: 'no-extension' }
  }
}

const lastDay = (happened: readonly Happened[], types: readonly CaseEvent['type'][]): Day | null => {
  const last = happened.findLast(({ event }) => types.includes(event.type))
  return last ? dayOf(last.at) : null
}

/** What is true of this case and this person now, read from the case's history. */
export const factsFrom = (ctx: StaffContext, kase: Case, happened: readonly Happened[], extendable: Extendable): Facts => {
  const { actor, today, calendar } = ctx
  const transferredOn = lastDay(happened, ['case-accepted', 'case-rerouted', 'objection-refused', 'objection-arbitrated', 'asked-again'])
  return {
    actorId: actor.id, actorUnitId: actor.unitId, today, mayExtend: extendable.answer,
    ...(transferredOn && kase.status === 'accepted' ? { workingDaysSinceTransfer: workingDaysBetween(transferredOn, today, calendar) } : {})
  }
}

// Reading a history costs a statement: only these commands ask for what it alone can tell.
const fromHistory: readonly CaseCommandName[] = ['object', 'ask-extension', 'extend']

/** The facts a command is decided on. */
export const factsFor = async (ctx: StaffContext, tx: Tx, kase: Case, command: CaseCommandName): Promise<Facts> => {
  const named = await unitsNamedIn(ctx, tx, kase, command)
  if (!fromHistory.includes(command)) return { actorId: ctx.actor.id, actorUnitId: ctx.actor.unitId, today: ctx.today, namedUnits: named }
  const happened = await findHappened(tx, kase.id)
  return factsFrom(ctx, kase, happened, extendableOf(ctx, kase, clocksOf(kase, happened, ctx)))
}
