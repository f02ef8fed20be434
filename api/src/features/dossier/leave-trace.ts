import type { Context } from '../../context.ts'
import { lockCase, saveCase } from '../cases/index.ts'

type Trace = { audience: 'staff' | 'citizen', actorId: string, unitId: string | null, mandateId?: string | null }

/** Every export stands in the history before the first byte leaves. */
export const leaveTrace = (ctx: Context, caseNo: string, { audience, actorId, unitId, mandateId = null }: Trace): Promise<void> =>
  ctx.db.transaction(async (tx) => {
    const { kase } = await lockCase(tx, caseNo)
    await saveCase(ctx, tx, { ...kase, version: kase.version + 1 }, [{ type: 'dossier-exported', audience }], { at: ctx.now, actorId, unitId, mandateId })
  })
