import { appendAudit } from '../../audit/append.ts'
import type { StaffContext } from '../../context.ts'
import { Refused } from '../../refused.ts'
import { endAllSessions } from '../sessions/index.ts'
import { asStaffId } from './checks.ts'

/** Unbinds a lost authenticator; the person binds a new one at the next login. */
export const resetTotp = async (ctx: StaffContext, staffId: string): Promise<{ done: true }> => {
  const { count } = await ctx.db.prisma.staff.updateMany({ where: { id: asStaffId(staffId) }, data: { totpCipher: null, totpConfirmedAt: null } })
  if (count === 0) throw new Refused('person-not-found')
  await appendAudit(ctx.db, { at: ctx.now, actorId: ctx.actor.id, action: 'totp-reset', subject: staffId })
  await endAllSessions(ctx, 'staff', staffId)
  return { done: true }
}
