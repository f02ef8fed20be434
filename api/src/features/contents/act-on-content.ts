import { type ContentCommand, decideContent } from '@minsheng/domain/content/decide.ts'
import { may, type Verb } from '@minsheng/domain/permissions/permissions.ts'
import type { Tx } from '@minsheng/db/client.ts'
import type { StaffContext } from '../../context.ts'
import { assertAllowed, Refused } from '../../refused.ts'
import { applyDecision, assertStamp, type Locked, lockContent, trace } from './repository.ts'

/** The verb a command needs on the unit a content belongs to. Whoever wrote a version may take it back from review without the verb of the reviewer. */
export const verbFor = (command: ContentCommand['type'], { standing }: Pick<Locked, 'standing'>, actorId: string): Verb | null => {
  switch (command) {
    case 'save': case 'submit': case 'correct': case 'discard': case 'confirm': return 'content:edit'
    case 'return': return standing.latest?.writers.includes(actorId) ? 'content:edit' : 'content:publish'
    case 'publish': case 'schedule': case 'withdraw': return 'content:publish'
    default: return null
  }
}

/** Refuses a person whose roles do not reach this unit with this verb. */
export const assertReach = ({ actor }: StaffContext, verb: Verb | null, unitId: string): void => {
  if (verb === null || !may(actor.roles, actor.unitId, verb, unitId)) throw new Refused('forbidden')
}

type Act = {
  contentId: string, command: ContentCommand, stamp?: number
  /** Before anything is written: what else must hold. */
  check?: (tx: Tx, locked: Locked) => Promise<void>
  /** In the same transaction, after the decision is put down. */
  also?: (tx: Tx, locked: Locked, version: number) => Promise<void>
}

/** The road of every step: lock, may they, is it what they saw, decide, put down, trace. */
export const actInside = async (ctx: StaffContext, tx: Tx, { contentId, command, stamp, check, also }: Act): Promise<void> => {
  const locked = await lockContent(tx, contentId)
  assertReach(ctx, verbFor(command.type, locked, ctx.actor.id), locked.row.unit_id)
  if (stamp !== undefined) assertStamp(locked, stamp)
  const decision = decideContent(command, locked.standing, { actorId: ctx.actor.id, now: ctx.now.getTime() })
  assertAllowed(decision)
  await check?.(tx, locked)
  await applyDecision(tx, contentId, decision)
  await also?.(tx, locked, decision.at)
  await trace(tx, { contentId, version: decision.at, type: decision.event, actorId: ctx.actor.id, reason: 'reason' in command ? command.reason : '', at: ctx.now })
}

/** The same in a transaction of its own. */
export const actOnContent = (ctx: StaffContext, act: Act): Promise<void> => ctx.db.transaction((tx) => actInside(ctx, tx, act))
