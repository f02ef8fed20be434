import type { Input, Output } from '@minsheng/contract/index.ts'
import type { Context } from '../../context.ts'
import { Refused } from '../../refused.ts'
import { inventTotpSecret, totpUrl } from '../../security/totp.ts'
import { checkPassword } from './credentials.ts'
import { openStaffSession, spendTotp, type OpenedStaffSession } from './log-in.ts'

/** Hands out a secret to bind, as often as asked until one is confirmed. */
export const startTotp = async (ctx: Context, input: Input<'POST /staff/totp'>['body']): Promise<Output<'POST /staff/totp'>> => {
  const member = await checkPassword(ctx, input)
  if (member.totpConfirmedAt) throw new Refused('totp-already-enrolled')
  const secret = inventTotpSecret()
  await ctx.db.prisma.staff.update({ where: { id: member.id }, data: { totpCipher: ctx.cipher.encrypt(secret) } })
  return { secret, otpauthUrl: totpUrl(secret, member.login) }
}

/** Binds with the first right code and logs in. */
export const confirmTotp = async (ctx: Context, { login, password, totp }: Input<'POST /staff/totp/confirm'>['body']): Promise<OpenedStaffSession> => {
  const member = await checkPassword(ctx, { login, password })
  if (member.totpConfirmedAt) throw new Refused('totp-already-enrolled')
  await spendTotp(ctx, member, totp)
  await ctx.db.prisma.staff.update({ where: { id: member.id }, data: { totpConfirmedAt: ctx.now } })
  return openStaffSession(ctx, member)
}
