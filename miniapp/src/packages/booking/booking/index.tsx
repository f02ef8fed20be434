import { api } from '../../../api.ts'
import { Countdown } from '../../../booking/countdown.tsx'
import { bookingWords, isComing, soonWords, type Booking } from '../../../booking/words.ts'
import { useWatch } from '../../../load.ts'
import { go } from '../../../platform/navigate.ts'
import { useQuery } from '../../../platform/page-life.ts'
import { routes } from '../../../routes.ts'
import { Box } from '../../../ui/base.tsx'
import { BigButton } from '../../../ui/big-button.tsx'
import { Card } from '../../../ui/card.tsx'
import { Loadable } from '../../../ui/loadable.tsx'
import { Notice } from '../../../ui/notice.tsx'
import { Page } from '../../../ui/page.tsx'
import { Tag } from '../../../ui/tag.tsx'
import { Bring } from '../parts/bring.tsx'
import { CodeCard } from '../parts/code-card.tsx'
import { KeepDay } from '../parts/keep-day.tsx'
import { VisitFacts } from '../parts/visit-facts.tsx'
import { Change } from './change.tsx'
import { Excuse } from './excuse.tsx'
import { Ticket } from './ticket.tsx'

const Held = ({ booking }: { booking: Booking }) => (
  <Card title={booking.isOffer ? '候补到了：给您留了一个号' : '这个号还没有确认'}>
    <Countdown booking={booking} />
    <BigButton onClick={() => go(routes.bookConfirm, { id: booking.bookingId })}>去确认</BigButton>
  </Card>
)

const People = ({ booking: { parties, contactName, contactPhone, appliedOn } }: { booking: Booking }) => parties.length ? (
  <Card title='来的人'>
    {parties.map(({ name, idNumber }) => <Box key={idNumber}>{name} {idNumber}</Box>)}
    {contactPhone ? <Box className='quiet'>联系人：{contactName} {contactPhone}</Box> : null}
    {appliedOn ? <Box className='quiet'>申请离婚那天：{appliedOn}</Box> : null}
  </Card>
) : null

const Again = ({ booking: { guideId, checklistId, status, missing } }: { booking: Booking }) => (
  <>
    {missing ? <Notice kind='warn'>上次缺的材料：{missing}。带齐了再约一次，一趟办完。</Notice> : null}
    {isComing({ status }) || status === 'held' ? null : <BigButton look='second' onClick={() => go(routes.bookWhere, { guideId, ...(checklistId ? { checklistId } : {}) })}>再约一次</BigButton>}
  </>
)

const Full = ({ booking, reload }: { booking: Booking, reload: () => void }) => {
  const { status, now, mayChangeUntil, mayExcuse, excuse, guideId } = booking
  return (
    <Box className='stack'>
      <Card>
        <Tag {...bookingWords[status]} />
        <VisitFacts booking={booking} />
      </Card>
      {status === 'held' ? <Held booking={booking} /> : null}
      {booking.ticket ? <Ticket ticket={booking.ticket} onRefresh={reload} /> : null}
      <Again booking={booking} />
      {isComing({ status }) ? <CodeCard booking={booking} /> : null}
      {mayExcuse || excuse ? <Excuse booking={booking} onDone={reload} /> : null}
      <People booking={booking} />
      {isComing({ status }) ? <><Bring booking={booking} /><KeepDay booking={booking} /></> : null}
      {mayChangeUntil ? <Box className='small quiet'>{soonWords(mayChangeUntil, now)} 前可以在这里改时间、取消。</Box> : null}
      {status === 'booked' ? <Change booking={booking} onDone={reload} /> : null}
      <BigButton look='second' onClick={() => go(routes.guide, { id: guideId })}>看怎么办、带什么</BigButton>
    </Box>
  )
}

const LOOK_AGAIN_MS = 20_000

export default () => {
  const { id = '' } = useQuery()
  const { load, retry, reload } = useWatch(id, () => api('GET /bookings/:bookingId', { params: { bookingId: id } }), ({ status }) => status === 'arrived' ? LOOK_AGAIN_MS : null)
  return <Page title='我的预约'><Loadable load={load} onRetry={retry}>{(booking) => <Full booking={booking} reload={() => void reload()} />}</Loadable></Page>
}
