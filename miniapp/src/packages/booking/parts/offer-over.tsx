import { api } from '../../../api.ts'
import type { Booking, Waiting } from '../../../booking/words.ts'
import { useLoad } from '../../../load.ts'
import { Notice } from '../../../ui/notice.tsx'
import { stillWaits } from './still-waits.ts'

const words = (waits: ReturnType<typeof stillWaits>): string => {
  switch (waits) {
    case 'unknown': return '还在不在候补，过一会儿到“预约”里看。'
    case 'over': return '您的候补到这里为止。还要等，请重新候补；也可以选下面的时间。'
    default: return `您还在候补，${waits ? `前面还有 ${waits} 位` : '排在第一位'}，再有人退号还给您留。也可以选下面的时间。`
  }
}

/** What was offered to somebody who waited went on to the next; whether they still wait, only the server knows. */
export const OfferOver = ({ booking }: { booking: Booking }) => {
  const { load } = useLoad(booking.bookingId, () => api('GET /bookings', {}))
  const waiting: readonly Waiting[] | null = load.status === 'ready' ? load.data.waiting : null
  return <Notice kind='danger' urgent>给您留的号过了时间，让给候补的下一位了。{load.status === 'loading' ? '' : words(stillWaits(booking, waiting))}</Notice>
}
