import { decide } from '@minsheng/domain/case/decide.ts'
import { sql } from '@minsheng/db/client.ts'
import type { Context } from '../../context.ts'
import { announce } from '../notices/index.ts'
import { lockCase, saveCase } from './repository.ts'

const RATING_DAYS_MS = 30 * 86_400_000
const BATCH = 200

/** Closes answered cases whose thirty days for a rating have passed. A citizen may still rate afterwards. */
export const closeUnrated = async (ctx: Context): Promise<number> => {
  const before = new Date(ctx.now.getTime() - RATING_DAYS_MS)
  const due = await ctx.db.query<{ case_no: string }>(sql`SELECT case_no FROM cases WHERE status = 'answered' AND answered_at < ${before} LIMIT ${BATCH}`)
  for (const { case_no } of due) {
    await ctx.db.transaction(async (tx) => {
      const { kase, citizenId } = await lockCase(tx, case_no)
      const decision = decide({ type: 'close' }, kase, { actorId: 'system', today: ctx.today })
      // Rated in the meantime: it is closed already.
      if (!decision.ok) return
      await saveCase(ctx, tx, decision.next, decision.events, { at: ctx.now, actorId: 'system', unitId: null })
      await announce(ctx, tx, decision.next, decision.events, citizenId)
    })
  }
  if (due.length > 0) ctx.wakeRelay()
  return due.length
}
