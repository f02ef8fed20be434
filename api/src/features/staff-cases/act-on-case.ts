import type { Output } from '@minsheng/contract/index.ts'
import type { Case } from '@minsheng/domain/case/case.ts'
import type { CaseCommand } from '@minsheng/domain/case/commands.ts'
import type { CaseEvent } from '@minsheng/domain/case/events.ts'
import type { Decision } from '@minsheng/domain/case/decision.ts'
import { decide } from '@minsheng/domain/case/decide.ts'
import { coarseStatus } from '@minsheng/domain/case/statuses.ts'
import { commandVerb, permitted } from '@minsheng/domain/permissions/command-verbs.ts'
import { coarsePublication } from '@minsheng/domain/publishing/workflow.ts'
import type { Verb } from '@minsheng/domain/permissions/permissions.ts'
import type { Tx } from '@minsheng/db/client.ts'
import type { StaffContext } from '../../context.ts'
import { assertAllowed, Refused } from '../../refused.ts'
import { isRecorded, lockCase, saveCase } from '../cases/index.ts'
import { announce } from '../notices/index.ts'
import { announceToJoined } from './announce-to-joined.ts'
import { assertReadable } from './assert-readable.ts'
import { factsFor } from './facts.ts'
import { whatChanged } from './what-changed.ts'

export type CaseState = Output<'POST /staff/cases/:caseNo/sign'>
/** Which case, and which version of it the person was looking at. `recordId` makes a repeated request the same request. */
export type Target = { caseNo: string, version: number, recordId?: string }
export type Also = (tx: Tx, decided: { next: Case, events: readonly CaseEvent[] }) => Promise<void>

const stateOf = ({ caseNo, status, publication, version }: Case): CaseState => ({ caseNo, status: coarseStatus(status), publication: coarsePublication(publication), version })

/**
 * A case outside a person's sight does not exist for them; one inside it may still be closed to a verb. `null`: the case does
 * not admit the command from anybody of the staff, which the decision says in its own words.
 */
export const assertMay = (ctx: StaffContext, verb: Verb | null, kase: Case): void => {
  assertReadable(ctx, kase)
  if (verb !== null && !permitted(ctx.actor, verb, kase)) throw new Refused('forbidden')
}

type Road = { before?: (tx: Tx) => Promise<unknown>, verbOn: (kase: Case) => Verb | null, decideOn: (kase: Case, tx: Tx) => Decision | Promise<Decision>, also?: Also | undefined }

/**
 * The road of a staff command: lock, check the person and the version they saw, decide, save with history, and put what
 * must leave the process in the outbox. `before` locks what else the command needs, `also` writes what belongs to the
 * command beside the case, in the same transaction.
 */
export const carryOut = async (ctx: StaffContext, target: Target, { before, verbOn, decideOn, also }: Road): Promise<CaseState> => {
  const state = await ctx.db.transaction(async (tx) => {
    await before?.(tx)
    const { kase, citizenId } = await lockCase(tx, target.caseNo)
    assertMay(ctx, verbOn(kase), kase)
    if (target.recordId && await isRecorded(tx, kase.id, target.recordId)) return stateOf(kase)
    if (kase.version !== target.version) throw new Refused('stale', { version: await whatChanged(tx, kase.id, target.version) })
    const decision = await decideOn(kase, tx)
    assertAllowed(decision)
    const { next, events } = decision
    await saveCase(ctx, tx, next, events, { at: ctx.now, actorId: ctx.actor.id, unitId: ctx.actor.unitId, ...(target.recordId ? { recordId: target.recordId } : {}) })
    await also?.(tx, { next, events })
    await announce(ctx, tx, next, events, citizenId)
    await announceToJoined(ctx, tx, next, events)
    return stateOf(next)
  })
  ctx.wakeRelay()
  return state
}

/** A command on the case itself. */
export const actOnCase = (ctx: StaffContext, target: Target, command: CaseCommand, also?: Also): Promise<CaseState> =>
  carryOut(ctx, target, {
    verbOn: (kase) => commandVerb(kase, command.type), also,
    decideOn: async (kase, tx) => decide(command, kase, await factsFor(ctx, tx, kase, command.type))
  })
