import type { Case } from '@minsheng/domain/case/case.ts'
import { sightOf } from '@minsheng/domain/permissions/sight.ts'
import type { StaffContext } from '../../context.ts'
import type { Presence } from '../../live/presence.ts'
import { Refused } from '../../refused.ts'

/** Sight may be lost while the page is open (a leak, a recusal, another unit): from that beat on the person is no longer there. */
export const assertSight = async ({ actor }: StaffContext, presence: Presence, kase: Case): Promise<void> => {
  if (sightOf(actor, kase) !== 'none') return
  await presence.leave(kase.caseNo, actor.id)
  throw new Refused('case-not-found')
}
