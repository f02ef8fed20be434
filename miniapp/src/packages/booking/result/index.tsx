import { api } from '../../../api.ts'
import type { Booking } from '../../../booking/words.ts'
import { useLoad } from '../../../load.ts'
import { goInstead, goTab } from '../../../platform/navigate.ts'
import { useQuery } from '../../../platform/page-life.ts'
import { routes } from '../../../routes.ts'
import { Box } from '../../../ui/base.tsx'
import { BigButton } from '../../../ui/big-button.tsx'
import { Card } from '../../../ui/card.tsx'
import { KeepMeTold } from '../../../ui/keep-me-told.tsx'
import { Loadable } from '../../../ui/loadable.tsx'
import { Notice } from '../../../ui/notice.tsx'
import { Page } from '../../../ui/page.tsx'
import { Bring } from '../parts/bring.tsx'
import { CodeCard } from '../parts/code-card.tsx'
import { KeepDay } from '../parts/keep-day.tsx'
import { VisitFacts } from '../parts/visit-facts.tsx'

const Done = ({ booking }: { booking: Booking }) => (
  <Box className='stack'>
    <Notice kind='info'>约好了。{booking.partiesNeeded > 1 ? '到时候两个人一起来。' : '到时候请按时来。'}</Notice>
    <Card><VisitFacts booking={booking} /></Card>
    <CodeCard booking={booking} />
    <KeepMeTold about='booking' />
    <Bring booking={booking} />
    <KeepDay booking={booking} />
    <BigButton look='second' onClick={() => goInstead(routes.visit, { id: booking.bookingId })}>看这个预约，改时间、取消</BigButton>
    <BigButton look='second' onClick={() => goTab(routes.booking)}>回到预约</BigButton>
  </Box>
)

export default () => {
  const { id = '' } = useQuery()
  const { load, retry } = useLoad(id, () => api('GET /bookings/:bookingId', { params: { bookingId: id } }))
  return <Page title='约好了'><Loadable load={load} onRetry={retry}>{(booking) => <Done booking={booking} />}</Loadable></Page>
}
