import { go } from '../../platform/navigate.ts'
import { routes } from '../../routes.ts'
import { BigButton } from '../../ui/big-button.tsx'
import { useBookable } from './use-bookable.ts'

type BookItProps = { guideId: string, checklistId?: string, children: string }

/** On to booking, for what can be booked now. Where that could not be learned, the next page says it. */
export const BookIt = ({ guideId, checklistId, children }: BookItProps) => {
  const load = useBookable(guideId)
  if (load.status === 'loading' || (load.status === 'ready' && !load.data.items[0]?.bookable)) return null
  return <BigButton look='second' onClick={() => go(routes.bookWhere, { guideId, ...(checklistId ? { checklistId } : {}) })}>{children}</BigButton>
}
