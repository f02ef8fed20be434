import { Button } from 'antd'
import { bookingWorkflow } from '@minsheng/domain/slots/booking.ts'
import { showSpokenDay, today } from '../../../lib/dates.ts'
import { Notice, ProblemNote } from '../../../ui/notice.tsx'
import { TicketPaper } from '../../../ui/ticket-paper.tsx'
import { type Arrived, type Desk, useCheckIn } from '../api/booking.ts'

const Waiting = ({ booking: { ticket, guideName } }: { booking: Desk }) => ticket && (
  <>
    {ticket.counterName && <Notice tone='good'>已经叫到 {ticket.counterName}。</Notice>}
    <TicketPaper number={ticket.number} item={guideName} issuedAt={null} waiting={ticket.counterName ? `请到${ticket.counterName}` : ticket.ahead === 0 ? '前面没有人了' : `前面还有 ${ticket.ahead} 位`} />
  </>
)

const Given = ({ arrived: { ticket, wait } }: { arrived: Arrived }) => <TicketPaper number={ticket.number} item={ticket.guideName} issuedAt={ticket.issuedAt} waiting={wait.words} />

const notYet = ({ day }: Desk): string => day > today() ? `约的是${showSpokenDay(day)}，今天来早了。要今天办：先改到今天，或者到“叫号”里现场取号。` : `约的是${showSpokenDay(day)}，已经过了。要今天办：到“叫号”里现场取号。`

/** They are here: one press gives a number, and nobody types anything. */
export const Arrival = ({ booking }: { booking: Desk }) => {
  const { mutate, data, isPending, error } = useCheckIn(booking.bookingId)
  const mayCome = booking.mayServe && bookingWorkflow[booking.status]['check-in'] !== undefined
  if (!data && !booking.ticket && !mayCome) return null
  return (
    <section className='card stack-tight' aria-labelledby='arrival'>
      <h2 id='arrival' className='no-print'>{data || booking.ticket ? '排队号' : '到窗口了'}</h2>
      {data ? <Given arrived={data} /> : booking.ticket ? <Waiting booking={booking} /> : booking.day !== today() ? <p>{notYet(booking)}</p> : (
        <Button type='primary' size='large' className='big-button' loading={isPending} onClick={() => mutate()}>到了，取号</Button>
      )}
      {error && <ProblemNote error={error} />}
    </section>
  )
}
