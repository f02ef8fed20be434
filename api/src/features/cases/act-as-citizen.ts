import type { Case } from '@minsheng/domain/case/case.ts'
import type { CaseCommand } from '@minsheng/domain/case/commands.ts'
import { decide } from '@minsheng/domain/case/decide.ts'
import type { Facts } from '@minsheng/domain/case/decision.ts'
import type { Tx } from '@minsheng/db/client.ts'
import type { CitizenContext } from '../../context.ts'
import { assertAllowed, Refused } from '../../refused.ts'
import { announce } from '../notices/index.ts'
import { isRecorded, saveCase } from './repository.ts'
import { lockActingCase } from './standing.ts'

/** What a helper may do in the person's name; the rest is the person's own. */
const helperMay: readonly CaseCommand['type'][] = ['correct']

type Act = {
  caseNo: string
  /** Made on the phone before the first try: the same words sent twice are one record. */
  recordId: string
  command: CaseCommand
  findFacts?: (tx: Tx, caseId: string) => Promise<Partial<Facts>>
  /** What else must be true in the same transaction. */
  alsoDo?: (tx: Tx, kase: Case) => Promise<void>
}

/** Carries out a citizen's command on their own case, or a helper's in their name, once. Somebody else's case does not exist for them. */
export const actAsCitizen = async (ctx: CitizenContext, { caseNo, recordId, command, findFacts, alsoDo }: Act): Promise<{ done: true }> => {
  await ctx.db.transaction(async (tx) => {
    const { kase, citizenId, mandateId } = await lockActingCase(ctx, tx, caseNo)
    if (mandateId !== null && !helperMay.includes(command.type)) throw new Refused('mandate-too-narrow')
    if (await isRecorded(tx, kase.id, recordId)) return
    const decision = decide(command, kase, { actorId: ctx.actor.id, today: ctx.today, ...await findFacts?.(tx, kase.id) })
    assertAllowed(decision)
    await saveCase(ctx, tx, decision.next, decision.events, { at: ctx.now, actorId: ctx.actor.id, unitId: null, recordId, mandateId })
    await alsoDo?.(tx, kase)
    await announce(ctx, tx, decision.next, decision.events, citizenId)
  })
  ctx.wakeRelay()
  return { done: true }
}
