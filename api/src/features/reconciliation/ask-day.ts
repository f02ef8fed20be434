import { appendAudit } from '../../audit/append.ts'
import type { StaffContext } from '../../context.ts'
import { Refused } from '../../refused.ts'
import { assertDay } from '../staff-cases/index.ts'
import { reconcileDay } from './reconcile-day.ts'

/** The button: reconciles one day now. A day that is not over has no bill yet. */
export const askDay = async (ctx: StaffContext, text: string): Promise<{ done: true }> => {
  const day = assertDay('day', text)
  if (day >= ctx.today) throw new Refused('day-not-over')
  await appendAudit(ctx.db, { at: ctx.now, actorId: ctx.actor.id, action: 'day-reconciled', subject: day })
  await reconcileDay(ctx, day, { giveUp: true })
  return { done: true }
}
