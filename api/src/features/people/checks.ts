import { roles } from '@minsheng/domain/permissions/permissions.ts'
import { units } from '@minsheng/domain/routing/units.ts'
import { Refused } from '../../refused.ts'

const known: readonly string[] = roles

/** Roles and units that exist; anything else would be a person who can do nothing or anything. */
export const assertPost = ({ unitId, roles: held }: { unitId: string, roles: readonly string[] }): void => {
  if (!units.some(({ id }) => id === unitId)) throw new Refused('unit-unknown', { unitId: '没有这个单位' })
  if (!held.every((role) => known.includes(role))) throw new Refused('role-unknown', { roles: '没有这个角色' })
}

/** The person, or a refusal when nobody has this id. */
export const asStaffId = (staffId: string): string => {
  if (!/^[0-9a-f-]{36}$/.test(staffId)) throw new Refused('person-not-found')
  return staffId
}
