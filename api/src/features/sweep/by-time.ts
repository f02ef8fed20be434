import { decide } from '@minsheng/domain/case/decide.ts'
import type { Context } from '../../context.ts'
import { lockCase, saveCase } from '../cases/index.ts'
import { announce } from '../notices/index.ts'

/** Gives a case a command of the system's own. False when it no longer applies: somebody was faster. */
export const commandByTime = (ctx: Context, caseNo: string, type: 'close' | 'end-pause' | 'archive'): Promise<boolean> =>
  ctx.db.transaction(async (tx) => {
    const { kase, citizenId } = await lockCase(tx, caseNo)
    if (type === 'end-pause' && (kase.pause === null || kase.pause.until >= ctx.today)) return false
    const decision = decide({ type }, kase, { actorId: 'system', today: ctx.today })
    if (!decision.ok) return false
    await saveCase(ctx, tx, decision.next, decision.events, { at: ctx.now, actorId: 'system', unitId: null })
    await announce(ctx, tx, decision.next, decision.events, citizenId)
    return true
  })
