import type { Input, Output } from '@minsheng/contract/index.ts'
import { needsTotp } from '@minsheng/domain/permissions/permissions.ts'
import type { Context } from '../../context.ts'
import { appendAudit } from '../../audit/append.ts'
import { Refused } from '../../refused.ts'
import { totpStep } from '../../security/totp.ts'
import { openSession } from '../sessions/index.ts'
import { checkPassword, countFailure, loginKey, type StaffRow } from './credentials.ts'
import { presentSession } from './present.ts'

export type OpenedStaffSession = { session: Output<'POST /staff/session'>, refreshToken: string }

/** Uses up a one-time code: of two logins with the same code at the same moment one is refused. A wrong one counts like a wrong password. */
export const spendTotp = async (ctx: Context, member: StaffRow, code: string): Promise<void> => {
  const step = member.totpCipher ? totpStep(ctx.cipher.decrypt(member.totpCipher), code, ctx.now.getTime(), member.totpLastStep) : null
  if (step === null) {
    await countFailure(ctx, member)
    throw new Refused('credentials-wrong')
  }
  const { count } = await ctx.db.prisma.staff.updateMany({ where: { id: member.id, totpLastStep: { lt: step } }, data: { totpLastStep: step } })
  if (count === 0) throw new Refused('credentials-wrong')
}

/** Opens the session of somebody whose password, and code where needed, were right. */
export const openStaffSession = async (ctx: Context, member: StaffRow): Promise<OpenedStaffSession> => {
  await ctx.db.prisma.staff.update({ where: { id: member.id }, data: { failedLogins: 0, lockedUntil: null, lastLoginAt: ctx.now } })
  await appendAudit(ctx.db, { at: ctx.now, actorId: member.id, action: 'login', subject: null })
  await ctx.attempts.forgive('staff-login', loginKey(member.login, ctx.address))
  const { refreshToken } = await openSession(ctx, 'staff', member.id)
  return { session: presentSession(ctx, member), refreshToken }
}

/** Logs a member of staff in: password, then a one-time code for everybody who decides over others. */
export const logInStaff = async (ctx: Context, { login, password, totp }: Input<'POST /staff/session'>['body']): Promise<OpenedStaffSession> => {
  const member = await checkPassword(ctx, { login, password })
  const enrolled = member.totpConfirmedAt !== null
  if (!enrolled && needsTotp(member.roles)) throw new Refused('totp-enrolment-required')
  if (enrolled) {
    if (totp === undefined) throw new Refused('totp-required')
    await spendTotp(ctx, member, totp)
  }
  return openStaffSession(ctx, member)
}
