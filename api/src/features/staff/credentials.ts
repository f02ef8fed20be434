import { sql } from '@minsheng/db/client.ts'
import { appendAudit } from '../../audit/append.ts'
import type { Context } from '../../context.ts'
import { Refused } from '../../refused.ts'
import { hashPassword, passwordFits } from '../../security/password.ts'
import type { StaffMember } from './present.ts'

export type StaffRow = StaffMember & {
  passwordHash: string, totpCipher: string | null, totpConfirmedAt: Date | null, totpLastStep: number
  active: boolean, failedLogins: number, lockedUntil: Date | null
}

/** What wrong logins are counted by: one account from one place. */
export const loginKey = (login: string, address: string): string => `${login}|${address}`

const LOCK_AFTER = 5
const LOCK_MS = 15 * 60_000

let decoy: Promise<string> | undefined

/** Counts a wrong password or code; the fifth in a row locks the account for fifteen minutes. One statement: guesses sent at once all count. */
export const countFailure = async ({ db, now }: Context, { id }: StaffRow): Promise<void> => {
  await appendAudit(db, { at: now, actorId: id, action: 'login', subject: null, result: 'refused' })
  await db.query(sql`
    UPDATE staff SET failed_logins = CASE WHEN failed_logins + 1 >= ${LOCK_AFTER} THEN 0 ELSE failed_logins + 1 END,
      locked_until = CASE WHEN failed_logins + 1 >= ${LOCK_AFTER} THEN ${new Date(now.getTime() + LOCK_MS)}::timestamptz ELSE locked_until END
    WHERE id = ${id}::uuid`)
}

/**
 * The member of staff whose account and password these are. An unknown account costs the same time and sounds the same
 * as a wrong password.
 */
export const checkPassword = async (ctx: Context, { login, password }: { login: string, password: string }): Promise<StaffRow> => {
  await ctx.attempts.take('staff-login', loginKey(login, ctx.address))
  const member = await ctx.db.prisma.staff.findUnique({ where: { login } })
  decoy ??= hashPassword('decoy')
  const fits = await passwordFits(member?.passwordHash ?? await decoy, password)
  if (member?.lockedUntil && member.lockedUntil > ctx.now) throw new Refused('account-locked')
  if (!member || !fits || !member.active) {
    if (member && !fits) await countFailure(ctx, member)
    throw new Refused('credentials-wrong')
  }
  return member
}
