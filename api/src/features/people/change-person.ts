import type { Input, Output } from '@minsheng/contract/index.ts'
import { viaPrisma } from '@minsheng/db/client.ts'
import { appendAudit } from '../../audit/append.ts'
import type { StaffContext } from '../../context.ts'
import { Refused } from '../../refused.ts'
import { endAllSessions } from '../sessions/index.ts'
import { presentPerson } from '../staff/index.ts'
import { asStaffId, assertPost } from './checks.ts'

type ChangePerson = Input<'PUT /staff/people/:staffId'>['body'] & { staffId: string }

/** Moves, renames, promotes or dismisses somebody. The last administrator cannot be dismissed; old logins end. */
export const changePerson = async (ctx: StaffContext, { staffId, ...input }: ChangePerson): Promise<Output<'PUT /staff/people/:staffId'>> => {
  assertPost(input)
  const id = asStaffId(staffId)
  const person = await ctx.db.prisma.$transaction(async (tx) => {
    // One change of staff at a time: two administrators cannot dismiss each other at once.
    await tx.$executeRaw`SELECT pg_advisory_xact_lock(724001)`
    if (!await tx.staff.findUnique({ where: { id } })) throw new Refused('person-not-found')
    const others = await tx.staff.count({ where: { id: { not: id }, active: true, roles: { has: 'administrator' } } })
    if (others === 0 && !(input.active && input.roles.includes('administrator'))) throw new Refused('last-administrator')
    await appendAudit(viaPrisma(tx), { at: ctx.now, actorId: ctx.actor.id, action: 'person-changed', subject: id, data: { unitId: input.unitId, roles: input.roles, active: input.active } })
    return tx.staff.update({ where: { id }, data: input })
  })
  await endAllSessions(ctx, 'staff', id)
  return presentPerson(person)
}
