import { useEffect } from 'react'
import type { Booking } from '../../../booking/words.ts'
import { bringIntoView } from '../../../platform/bring-into-view.ts'
import { goInstead } from '../../../platform/navigate.ts'
import { routes } from '../../../routes.ts'
import { Box } from '../../../ui/base.tsx'
import { BigButton } from '../../../ui/big-button.tsx'
import { Notice } from '../../../ui/notice.tsx'
import { queryOf, type Ask } from '../ask.ts'
import { Alternatives } from '../parts/alternatives.tsx'
import { Hindered } from '../parts/hindered.tsx'
import { OfferOver } from '../parts/offer-over.tsx'
import { useHold } from '../parts/use-hold.ts'

/** The same wish again, from the booking it became. */
export const askOf = ({ guideId, scheduleId, appliedOn, checklistId, pool }: Booking): Ask => ({ guideId, scheduleId, appliedOn, checklistId, forElder: pool === 'kept', change: null })

/** The time ran out: what was written is still there, and the nearest times stand right here. */
export const HoldOver = ({ booking }: { booking: Booking }) => {
  const ask = askOf(booking)
  const holding = useHold(ask, goInstead)
  useEffect(() => bringIntoView('hold-over'), [])
  return (
    <Box id='hold-over' className='stack'>
      {booking.isOffer ? <OfferOver booking={booking} /> : <Notice kind='danger' urgent>占号的时间到了，号已经让给别人。您填的还留着一会儿，选一个新的时间就行。</Notice>}
      <Hindered ask={ask} holding={holding} />
      {holding.hindrance?.kind === 'gone' ? null : <Alternatives ask={ask} wanted={booking} onPick={(slot) => void holding.take(slot)} />}
      <BigButton look='second' onClick={() => goInstead(routes.bookDays, queryOf(ask))}>看别的日子</BigButton>
    </Box>
  )
}
