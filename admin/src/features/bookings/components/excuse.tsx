import { Button } from 'antd'
import { Loadable } from '../../../ui/loadable.tsx'
import { ProblemNote } from '../../../ui/notice.tsx'
import { say } from '../../../ui/toast.tsx'
import { showSpokenDay } from '../../../lib/dates.ts'
import { Link } from 'react-router'
import { type Desk, useAnswerExcuse, useBooking } from '../api/booking.ts'
import type { BookingLine } from '../api/day-list.ts'
import { excuseWords } from '../words.ts'

/** The reason somebody gave for not coming; accepted, the visit counts as none missed. */
export const Excuse = ({ booking: { bookingId, excuse, excuseState, missedBefore, mayServe } }: { booking: Desk }) => {
  const { mutate, isPending, error } = useAnswerExcuse(bookingId)
  const answer = (accepted: boolean) => mutate(accepted, { onSuccess: () => say(accepted ? '认了，这一次不算没来。' : '记下了，这一次还算没来。') })
  if (!excuse || !excuseState) return null
  return (
    <div className='stack-tight'>
      <p className='words'>“{excuse}”</p>
      <p className='quiet small'>以前没来 {missedBefore} 次。{excuseWords[excuseState]}。</p>
      {error && <ProblemNote error={error} />}
      {excuseState === 'asked' && mayServe && <div className='row'><Button type='primary' loading={isPending} onClick={() => answer(true)}>有道理，认</Button><Button loading={isPending} onClick={() => answer(false)}>不认</Button></div>}
    </div>
  )
}

/** One that waits for an answer, with the reason read in place. */
export const ExcuseItem = ({ line }: { line: BookingLine }) => (
  <li className='card stack-tight'>
    <p><Link to={`/bookings/${line.bookingId}`}>{line.names}</Link> {showSpokenDay(line.day)} {line.startsAt}，{line.guideName}</p>
    <Loadable query={useBooking(line.bookingId)}>{(booking) => <Excuse booking={booking} />}</Loadable>
  </li>
)
