import { sql, type Tx } from '@minsheng/db/client.ts'
import type { CitizenContext } from '../../context.ts'
import { Refused } from '../../refused.ts'
import { isOwn } from './own-case.ts'
import { lockCase, type LockedCase } from './repository.ts'

/** How a citizen stands to a case: it is their own (`mandateId` null), or they help the person it concerns. */
export type Standing = { mandateId: string | null }
type Owned = { id: string, identity: string, citizen_id: string | null }

/** Finds how a citizen stands to a case. For everybody else it does not exist; a revoked mandate is none, and in a confidential case nobody helps. */
export const standingIn = async (ctx: CitizenContext, tx: Tx, kase: Owned): Promise<Standing> => {
  if (await isOwn(ctx, tx, kase)) return { mandateId: null }
  const [mandate] = kase.identity === 'confidential' ? [] : await tx.query<{ id: string }>(sql`
    SELECT id FROM mandate WHERE case_id = ${kase.id}::uuid AND helper_id = ${ctx.actor.id}::uuid AND revoked_at IS NULL LIMIT 1`)
  if (!mandate) throw new Refused('case-not-found')
  return { mandateId: mandate.id }
}

/** Locks a case this citizen may act in, as its own or as a helper. */
export const lockActingCase = async (ctx: CitizenContext, tx: Tx, caseNo: string): Promise<LockedCase & Standing> => {
  const { kase, citizenId } = await lockCase(tx, caseNo)
  const { mandateId } = await standingIn(ctx, tx, { id: kase.id, identity: kase.identity, citizen_id: citizenId })
  return { kase, citizenId: mandateId === null ? ctx.actor.id : citizenId, mandateId }
}

/**
 * Of events `e` that stand in the history of a case `c` or of the one it was merged into: not what another citizen added. A
 * helper's words are the person's, also after the mandate has ended.
 */
export const ownWords = sql`(e.type <> 'case-supplemented' OR e.actor_id = coalesce(c.citizen_id::text, 'citizen')
  OR (c.citizen_id IS NULL AND e.actor_id = (SELECT f.actor_id FROM case_event f WHERE f.case_id = c.id AND f.type = 'case-submitted' LIMIT 1))
  OR EXISTS (SELECT 1 FROM mandate w WHERE w.case_id = c.id AND w.helper_id::text = e.actor_id))`
