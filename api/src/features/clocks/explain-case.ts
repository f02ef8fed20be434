import type { ClockCase } from '@minsheng/domain/clock/case-facts.ts'
import { clocksOf, isReplaced, type CountedClock } from '@minsheng/domain/clock/count-case.ts'
import { explainState } from '@minsheng/domain/clock/explain.ts'
import type { Context } from '../../context.ts'
import { findHappened } from './history.ts'
import { inCitizenWords } from './citizen-words.ts'
import { presentClock, type ClockView } from './present-clock.ts'

/** 为什么是这一天: each clock with its proof. */
export const explainClocks = ({ calendar }: Pick<Context, 'calendar'>, clocks: readonly CountedClock[]): ClockView[] =>
  clocks.map((clock) => {
    const { rule, state, governs, round } = clock
    return presentClock(rule, explainState(rule, state, calendar), { governs, replaced: isReplaced(clock, clocks), round })
  })

/** Every limit of a case for its citizen, counted from its history at the moment of reading. Decisions are the bureau's: no names. */
export const explainCase = async (ctx: Context, kase: ClockCase & { id: string }): Promise<ClockView[]> => {
  const happened = await findHappened(ctx.db, kase.id)
  return explainClocks(ctx, clocksOf(kase, happened.map(({ event, at }) => ({ event, at })), ctx)).map(inCitizenWords)
}
