import { may } from '@minsheng/domain/permissions/permissions.ts'
import type { StaffContext } from '../../context.ts'
import { Refused } from '../../refused.ts'

/** A case outside a person's sight does not exist for them. */
export const assertReadable = ({ actor }: StaffContext, unitId: string | null): void => {
  if (!may(actor.roles, actor.unitId, 'case:read', unitId)) throw new Refused('case-not-found')
}
