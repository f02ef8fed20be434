import type { ClockCase } from '@minsheng/domain/clock/case-facts.ts'
import { clocksOf, type CountedClock } from '@minsheng/domain/clock/count-case.ts'
import { explainState } from '@minsheng/domain/clock/explain.ts'
import type { Context } from '../../context.ts'
import { findHappened } from './history.ts'
import { presentClock, type ClockView } from './present-clock.ts'

/** 为什么是这一天: each clock with its proof. */
export const explainClocks = ({ calendar }: Pick<Context, 'calendar'>, clocks: readonly CountedClock[]): ClockView[] =>
  clocks.map(({ rule, state, governs, round }) => presentClock(rule, explainState(rule, state, calendar), { governs, round }))

/** Every limit of a case with its proof, counted from its history at the moment of reading. */
export const explainCase = async (ctx: Context, kase: ClockCase & { id: string }): Promise<ClockView[]> =>
  explainClocks(ctx, clocksOf(kase, await findHappened(ctx.db, kase.id), ctx))
