import { may, scopeOf } from '@minsheng/domain/permissions/permissions.ts'
import type { StaffContext } from '../../context.ts'
import { Refused } from '../../refused.ts'

/** A case outside a person's sight does not exist for them. A unit asked for its opinion sees what it is asked about. */
export const assertReadable = ({ actor }: StaffContext, unitId: string | null, jointUnits: readonly string[] = []): void => {
  const asked = jointUnits.includes(actor.unitId) && scopeOf(actor.roles, 'case:opinion') !== null
  if (!asked && !may(actor.roles, actor.unitId, 'case:read', unitId)) throw new Refused('case-not-found')
}
