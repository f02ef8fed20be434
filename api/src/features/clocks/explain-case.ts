import type { ClockCase } from '@minsheng/domain/clock/case-facts.ts'
import { countCase } from '@minsheng/domain/clock/count-case.ts'
import { explainClock } from '@minsheng/domain/clock/explain.ts'
import type { Context } from '../../context.ts'
import { findHappened } from './history.ts'
import { presentClock, type ClockView } from './present-clock.ts'
import { isForwarded } from './recount-case.ts'

/** 为什么是这一天: every limit of a case with its proof, counted from its history at the moment of reading. */
export const explainCase = async (ctx: Context, kase: Omit<ClockCase, 'forwarded'> & { id: string, channel: string }): Promise<ClockView[]> => {
  const { clocks } = countCase({ ...kase, forwarded: isForwarded(kase.channel) }, await findHappened(ctx.db, kase.id), ctx.today, ctx)
  return clocks.flatMap(({ rule, facts, governs, round }) => {
    const proof = explainClock(rule, facts, ctx.calendar)
    return proof ? [presentClock(rule, proof, { governs, round })] : []
  })
}
