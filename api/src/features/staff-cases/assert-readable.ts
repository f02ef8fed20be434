import { sightOf, type Seen, type Sight } from '@minsheng/domain/permissions/sight.ts'
import type { StaffContext } from '../../context.ts'
import { Refused } from '../../refused.ts'

/** How much of a case its reader sees. A case outside a person's sight does not exist for them. */
export const assertReadable = ({ actor }: StaffContext, kase: Seen): Exclude<Sight, 'none'> => {
  const sight = sightOf(actor, kase)
  if (sight === 'none') throw new Refused('case-not-found')
  return sight
}
