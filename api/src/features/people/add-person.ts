import { randomUUID } from 'node:crypto'
import type { Input, Output } from '@minsheng/contract/index.ts'
import { viaPrisma } from '@minsheng/db/client.ts'
import { appendAudit } from '../../audit/append.ts'
import type { Context } from '../../context.ts'
import { Refused } from '../../refused.ts'
import { hashPassword, inventPassword } from '../../security/password.ts'
import { presentPerson } from '../staff/index.ts'
import { assertPost } from './checks.ts'

/** Adds a member of staff with a first password that is shown once. */
export const addPerson = async ({ db, now, actor }: Context, input: Input<'POST /staff/people'>['body']): Promise<Output<'POST /staff/people'>> => {
  assertPost(input)
  const { login, name, unitId, roles } = input
  if (await db.prisma.staff.findUnique({ where: { login } })) throw new Refused('login-taken', { login: '这个账号已有人用' })
  const password = inventPassword()
  const passwordHash = await hashPassword(password)
  const person = await db.prisma.$transaction(async (tx) => {
    const added = await tx.staff.create({ data: { id: randomUUID(), login, name, unitId, roles, passwordHash, createdAt: now } })
    await appendAudit(viaPrisma(tx), { at: now, actorId: actor.kind === 'staff' ? actor.id : 'system', action: 'person-added', subject: added.id, data: { unitId, roles } })
    return added
  })
  return { person: presentPerson(person), password }
}
