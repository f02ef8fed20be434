import type { Output } from '@minsheng/contract/index.ts'
import { appendAudit } from '../../audit/append.ts'
import type { StaffContext } from '../../context.ts'
import { Refused } from '../../refused.ts'
import { hashPassword, inventPassword } from '../../security/password.ts'
import { endAllSessions } from '../sessions/index.ts'
import { asStaffId } from './checks.ts'

/** A new first password, shown once; every login of that person ends. */
export const resetPassword = async (ctx: StaffContext, staffId: string): Promise<Output<'POST /staff/people/:staffId/reset-password'>> => {
  const password = inventPassword()
  const { count } = await ctx.db.prisma.staff.updateMany({
    where: { id: asStaffId(staffId) }, data: { passwordHash: await hashPassword(password), failedLogins: 0, lockedUntil: null }
  })
  if (count === 0) throw new Refused('person-not-found')
  await appendAudit(ctx.db, { at: ctx.now, actorId: ctx.actor.id, action: 'password-reset', subject: staffId })
  await endAllSessions(ctx, 'staff', staffId)
  return { password }
}
