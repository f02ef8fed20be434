import type { Output } from '@minsheng/contract/index.ts'
import { doors } from '@minsheng/domain/routing/doors.ts'
import type { Context } from '../../context.ts'

/** The bureau's units and the outside bodies a person may be sent to. */
export const listUnits = async ({ db }: Context): Promise<Output<'GET /staff/units'>> => {
  const units = await db.prisma.unit.findMany({ orderBy: [{ position: 'asc' }, { id: 'asc' }] })
  return {
    items: units.map(({ id, name, kind, parentId }) => ({ unitId: id, name, kind, parentId })),
    doors: doors.map(({ id, name, handles }) => ({ doorId: id, name, handles }))
  }
}
