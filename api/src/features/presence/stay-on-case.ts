import type { Output } from '@minsheng/contract/index.ts'
import { sightOf } from '@minsheng/domain/permissions/sight.ts'
import type { StaffContext } from '../../context.ts'
import type { Presence } from '../../live/presence.ts'
import { Refused } from '../../refused.ts'
import { findSeen } from '../cases/index.ts'
import { othersOf } from './present.ts'

// Sight may be lost while the page is open (a leak, a recusal, another unit): from that beat on the person is no longer there.
const assertSight = async ({ db, actor }: StaffContext, presence: Presence, caseNo: string): Promise<void> => {
  const seen = await findSeen(db, caseNo)
  if (seen && sightOf(actor, seen) !== 'none') return
  await presence.leave(caseNo, actor.id)
  throw new Refused('case-not-found')
}

/** Says that this person has the case open, and learns who else has. Who may not see the case learns nothing, and is seen by nobody. */
export const stayOnCase = async (ctx: StaffContext, presence: Presence, caseNo: string): Promise<Output<'POST /staff/cases/:caseNo/presence'>> => {
  await assertSight(ctx, presence, caseNo)
  return othersOf(await presence.stay(caseNo, { staffId: ctx.actor.id, name: ctx.actor.name }, ctx.now.getTime()), caseNo, ctx.actor.id)
}

/** Says that this person has closed it. */
export const leaveCase = async (ctx: StaffContext, presence: Presence, caseNo: string): Promise<{ done: true }> => {
  await assertSight(ctx, presence, caseNo)
  await presence.leave(caseNo, ctx.actor.id)
  return { done: true }
}
