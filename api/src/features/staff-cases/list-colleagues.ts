import type { Output } from '@minsheng/contract/index.ts'
import type { StaffContext } from '../../context.ts'

/** Who works in a unit, to be named as the receiver of a case or as somebody who stands back from it. */
export const listColleagues = async ({ db }: StaffContext, unitId: string): Promise<Output<'GET /staff/units/:unitId/people'>> => {
  const people = await db.prisma.staff.findMany({ where: { unitId, active: true }, select: { id: true, name: true }, orderBy: [{ name: 'asc' }, { id: 'asc' }] })
  return { items: people.map(({ id, name }) => ({ staffId: id, name })) }
}
