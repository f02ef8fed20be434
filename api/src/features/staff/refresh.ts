import type { Context } from '../../context.ts'
import { Refused } from '../../refused.ts'
import { rotateSession } from '../sessions/index.ts'
import type { OpenedStaffSession } from './log-in.ts'
import { presentSession } from './present.ts'

/** Renews a staff session from its cookie; roles and unit are read anew, and a dismissed person is out. */
export const refreshStaff = async (ctx: Context, token: string | undefined): Promise<OpenedStaffSession> => {
  if (!token) throw new Refused('session-ended')
  const { subjectId, refreshToken } = await rotateSession(ctx, 'staff', token)
  const member = await ctx.db.prisma.staff.findUnique({ where: { id: subjectId } })
  if (!member?.active) throw new Refused('session-ended')
  return { session: presentSession(ctx, member), refreshToken }
}
