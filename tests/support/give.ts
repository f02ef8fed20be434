import { randomUUID } from 'node:crypto'
import { systemContext } from '@minsheng/api/composition.ts'
import type { Services } from '@minsheng/api/context.ts'
import { lockCase, saveCase } from '@minsheng/api/features/cases/index.ts'
import { announce } from '@minsheng/api/features/notices/index.ts'
import { assertAllowed } from '@minsheng/api/refused.ts'
import type { CaseCommand } from '@minsheng/domain/case/commands.ts'
import { decide } from '@minsheng/domain/case/decide.ts'

/**
 * Gives a command on a case at any moment, as a use case would: for what lies behind the step under test, and for days that
 * are not today. `at` is the moment; nobody's permission is asked.
 */
export const give = async (services: Services, caseNo: string, command: CaseCommand, at = new Date(), actorId: string = randomUUID()): Promise<void> => {
  await services.ruleBook.fresh()
  const ctx = systemContext(services, at)
  await ctx.db.transaction(async (tx) => {
    const { kase, citizenId } = await lockCase(tx, caseNo)
    const decision = decide(command, kase, { actorId, today: ctx.today })
    assertAllowed(decision)
    await saveCase(ctx, tx, decision.next, decision.events, { at, actorId, unitId: kase.unitId })
    await announce(ctx, tx, decision.next, decision.events, citizenId)
  })
}
