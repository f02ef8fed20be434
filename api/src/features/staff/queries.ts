import type { Output } from '@minsheng/contract/index.ts'
import type { StaffContext } from '../../context.ts'
import { Refused } from '../../refused.ts'
import { presentProfile } from './present.ts'

/** Who the caller is today, not when the token was signed. */
export const findProfile = async ({ db, actor }: StaffContext): Promise<Output<'GET /staff/me'>> => {
  const member = await db.prisma.staff.findUnique({ where: { id: actor.id } })
  if (!member?.active) throw new Refused('session-ended')
  return presentProfile(member)
}
