import type { Output } from '@minsheng/contract/index.ts'
import { Countdown } from '../../booking/countdown.tsx'
import { useIsOver } from '../../booking/use-time-left.ts'
import { bookingWords, daysAway, isComing, queueWords, visitWords, type Booking } from '../../booking/words.ts'
import { go } from '../../platform/navigate.ts'
import { routes } from '../../routes.ts'
import { Box, Heading, Words } from '../../ui/base.tsx'
import { BigButton } from '../../ui/big-button.tsx'
import { Card } from '../../ui/card.tsx'
import { Cell, Cells } from '../../ui/cell.tsx'
import { Notice } from '../../ui/notice.tsx'
import { Tag } from '../../ui/tag.tsx'
import { Waits } from './waits.tsx'

export type Mine = Output<'GET /bookings'>

const byTime = (a: Booking, b: Booking) => `${a.day}${a.startsAt}` < `${b.day}${b.startsAt}` ? -1 : 1

const Kept = ({ booking }: { booking: Booking }) => {
  const { bookingId, expiresAt, now, isOffer, guideName } = booking
  if (useIsOver(expiresAt ?? now, now)) return null
  return (
    <Card title={isOffer ? '给您留了一个号' : '您占着一个号，还没有确认'}>
      <Box className='strong'>{guideName}</Box>
      <Box className='large'>{visitWords(booking)}</Box>
      <Countdown booking={booking} />
      <BigButton onClick={() => go(routes.bookConfirm, { id: bookingId })}>去确认</BigButton>
    </Card>
  )
}

const Next = ({ booking }: { booking: Booking }) => {
  const { bookingId, guideName, place, placeKind, code, day, now, status, ticket } = booking
  return (
    <Card title='下一次'>
      <Box className='row-apart'><Words className='strong'>{guideName}</Words><Tag {...bookingWords[status]} /></Box>
      <Box className='large'>{visitWords(booking)}</Box>
      <Box className='strong'>{daysAway(day, now)}</Box>
      <Box>{placeKind === 'home' ? '工作人员上门来' : place}</Box>
      {ticket ? <Box className='large'>排队号 {ticket.number}，{queueWords(ticket)}</Box> : null}
      <Box className='small quiet'>到窗口报这个号</Box>
      <Box className='code'>{code}</Box>
      <BigButton onClick={() => go(routes.visit, { id: bookingId })}>到这一天：看带什么、改时间</BigButton>
    </Card>
  )
}

/** What waits for an answer first, then the next visit. */
export const ComingUp = ({ mine: { items, paused } }: { mine: Mine }) => {
  const kept = items.filter(({ status }) => status === 'held').sort((a, b) => Number(b.isOffer) - Number(a.isOffer))
  const next = items.filter(isComing).sort(byTime)[0]
  return (
    <Box className='stack'>
      {paused ? <Notice kind='warn'>{paused.words}</Notice> : null}
      {kept.map((booking) => <Kept key={booking.bookingId} booking={booking} />)}
      {next ? <Next booking={next} /> : null}
    </Box>
  )
}

const One = ({ booking }: { booking: Booking }) => (
  <Cell title={booking.guideName} onClick={() => go(routes.visit, { id: booking.bookingId })} note={<><Box>{visitWords(booking)}</Box><Tag {...bookingWords[booking.status]} /></>} />
)

/** Everything booked and waited for, what is to come first. */
export const MyBookings = ({ mine: { items, waiting }, onChange }: { mine: Mine, onChange: () => void }) => (
  <Box className='stack'>
    <Waits waiting={waiting} onChange={onChange} />
    <Box className='stack-tight'>
      <Heading level={2} className='heading'>我的预约</Heading>
      {items.length ? <Cells>{items.map((booking) => <One key={booking.bookingId} booking={booking} />)}</Cells> : <Box className='quiet'>还没有约过。</Box>}
    </Box>
  </Box>
)
