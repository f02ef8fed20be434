import type { Output } from '@minsheng/contract/index.ts'
import { needsTotp, roleNames, roles } from '@minsheng/domain/permissions/permissions.ts'
import type { StaffContext } from '../../context.ts'
import { presentPerson } from '../staff/index.ts'

/** Everybody who works here, and the roles there are. */
export const listPeople = async ({ db }: StaffContext): Promise<Output<'GET /staff/people'>> => {
  const people = await db.prisma.staff.findMany({ orderBy: [{ active: 'desc' }, { unitId: 'asc' }, { login: 'asc' }] })
  return {
    items: people.map(presentPerson),
    roles: roles.map((role) => ({ role, name: roleNames[role], needsTotp: needsTotp([role]) }))
  }
}
