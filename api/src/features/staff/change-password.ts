import type { Input } from '@minsheng/contract/index.ts'
import type { StaffContext } from '../../context.ts'
import { appendAudit } from '../../audit/append.ts'
import { Refused } from '../../refused.ts'
import { hashPassword, passwordFits } from '../../security/password.ts'
import { endAllSessions } from '../sessions/index.ts'

/** A person's own new password; every other login of theirs ends. */
export const changePassword = async (ctx: StaffContext, { oldPassword, newPassword }: Input<'PUT /staff/password'>['body']): Promise<{ done: true }> => {
  await ctx.attempts.take('staff-login', ctx.actor.id)
  const member = await ctx.db.prisma.staff.findUniqueOrThrow({ where: { id: ctx.actor.id } })
  if (!await passwordFits(member.passwordHash, oldPassword)) throw new Refused('old-password-wrong')
  await ctx.db.prisma.staff.update({ where: { id: member.id }, data: { passwordHash: await hashPassword(newPassword) } })
  await appendAudit(ctx.db, { at: ctx.now, actorId: ctx.actor.id, action: 'password-changed', subject: null })
  await endAllSessions(ctx, 'staff', member.id)
  return { done: true }
}
