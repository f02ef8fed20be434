import type { Case } from '@minsheng/domain/case/case.ts'
import type { CaseCommand } from '@minsheng/domain/case/commands.ts'
import { decide } from '@minsheng/domain/case/decide.ts'
import type { Facts } from '@minsheng/domain/case/decision.ts'
import type { Tx } from '@minsheng/db/client.ts'
import type { CitizenContext } from '../../context.ts'
import { assertAllowed } from '../../refused.ts'
import { announce } from '../notices/index.ts'
import { lockOwnCase } from './own-case.ts'
import { isRecorded, saveCase } from './repository.ts'

type Act = {
  caseNo: string
  /** Made on the phone before the first try: the same words sent twice are one record. */
  recordId: string
  command: CaseCommand
  findFacts?: (tx: Tx, caseId: string) => Promise<Partial<Facts>>
  /** What else must be true in the same transaction. */
  alsoDo?: (tx: Tx, kase: Case) => Promise<void>
}

/** Carries out a citizen's command on their own case, once. Somebody else's case does not exist for them. */
export const actAsCitizen = async (ctx: CitizenContext, { caseNo, recordId, command, findFacts, alsoDo }: Act): Promise<{ done: true }> => {
  await ctx.db.transaction(async (tx) => {
    const { kase, citizenId } = await lockOwnCase(ctx, tx, caseNo)
    if (await isRecorded(tx, kase.id, recordId)) return
    const decision = decide(command, kase, { actorId: ctx.actor.id, today: ctx.today, ...await findFacts?.(tx, kase.id) })
    assertAllowed(decision)
    await saveCase(ctx, tx, decision.next, decision.events, { at: ctx.now, actorId: ctx.actor.id, unitId: null, recordId })
    await alsoDo?.(tx, kase)
    await announce(ctx, tx, decision.next, decision.events, citizenId)
  })
  ctx.wakeRelay()
  return { done: true }
}
