import type { Input } from '@minsheng/contract/index.ts'
import { may } from '@minsheng/domain/permissions/permissions.ts'
import type { StaffContext } from '../../context.ts'
import { Refused } from '../../refused.ts'
import { findSchedule } from '../schedules/index.ts'
import { moveForCitizen } from './change-for-citizen.ts'

type Moves = Input<'POST /staff/schedules/:scheduleId/moves'>['body'] & { scheduleId: string }
/** Which were moved, and by which refusal the others were not. */
export type Moved = { moved: string[], failed: { bookingId: string, refusal: string }[] }

/** Moves bookings the hours no longer hold, each in a transaction of its own: one that cannot be moved keeps its old time and holds up no other. Everybody moved is told. */
export const moveMany = async (ctx: StaffContext, { scheduleId, why, moves }: Moves): Promise<Moved> => {
  const schedule = await findSchedule(ctx.db, scheduleId)
  if (!may(ctx.actor.roles, ctx.actor.unitId, 'schedule:edit', schedule.unit_id)) throw new Refused('schedule-not-found')
  const result: Moved = { moved: [], failed: [] }
  for (const { bookingId, slotId, version } of moves) {
    try {
      await moveForCitizen(ctx, { bookingId, slotId, why, version }, scheduleId)
      result.moved.push(bookingId)
    } catch (problem) {
      if (!(problem instanceof Refused)) throw problem
      result.failed.push({ bookingId, refusal: problem.code })
    }
  }
  return result
}
