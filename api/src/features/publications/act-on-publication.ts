import type { Case, CaseEvent } from '@minsheng/domain/case/case.ts'
import { publicationCommandVerbs } from '@minsheng/domain/permissions/command-verbs.ts'
import { decidePublication, type PublicationCommand } from '@minsheng/domain/publishing/decide.ts'
import type { Tx } from '@minsheng/db/client.ts'
import type { StaffContext } from '../../context.ts'
import { assertAllowed, Refused } from '../../refused.ts'
import { lockCase, saveCase } from '../cases/index.ts'
import { announce } from '../notices/index.ts'
import { assertMay, stateOf, type CaseState, type Target } from '../staff-cases/index.ts'

type CommandFor = (kase: Case) => PublicationCommand
type Also = (tx: Tx, decided: { next: Case, events: readonly CaseEvent[] }) => Promise<void>

/** The road of a command on a public copy: the same as a command on the case, with the publication's own decisions. */
export const actOnPublication = async (ctx: StaffContext, target: Target, commandFor: CommandFor, also: Also): Promise<CaseState> => {
  const state = await ctx.db.transaction(async (tx) => {
    const { kase, citizenId } = await lockCase(tx, target.caseNo)
    const command = commandFor(kase)
    assertMay(ctx, publicationCommandVerbs[command.type], kase)
    if (kase.version !== target.version) throw new Refused('stale')
    const decision = decidePublication(command, kase, { actorId: ctx.actor.id, today: ctx.today })
    assertAllowed(decision)
    const { next, events } = decision
    await saveCase(tx, next, events, { at: ctx.now, actorId: ctx.actor.id, unitId: ctx.actor.unitId })
    await also(tx, { next, events })
    await announce(ctx, tx, next, events, citizenId)
    return stateOf(next)
  })
  ctx.wakeRelay()
  return state
}
