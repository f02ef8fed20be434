import { Button } from 'antd'
import { mayCall } from '@minsheng/domain/slots/queue.ts'
import { showMinute } from '../../../lib/dates.ts'
import { ProblemNote } from '../../../ui/notice.tsx'
import { say } from '../../../ui/toast.tsx'
import { type Counter, type Queue, type Ticket, useCall, useReturn } from '../api/queue.ts'

const nameOf = (counters: readonly Counter[], counterId: string | null): string => counters.find((each) => each.counterId === counterId)?.name ?? ''

const Line = ({ ticket, counters, children }: { ticket: Ticket, counters: readonly Counter[], children: React.ReactNode }) => (
  <li className='waiting-line'>
    <strong className='mono waiting-number'>{ticket.number}</strong>
    <span className='waiting-what'>{ticket.guideName}{ticket.names && `，${ticket.names}`}<br /><span className='small quiet'>{ticket.bookingId ? '约好的' : '现场取的号'}，{showMinute(ticket.issuedAt)} 来的{ticket.forCounter && `，转到${nameOf(counters, ticket.forCounter)}`}</span></span>
    {children}
  </li>
)

const Missed = ({ queue }: { queue: Queue }) => {
  const { mutate, isPending, error } = useReturn()
  if (queue.missed.length === 0) return null
  return (
    <section className='stack-tight' aria-labelledby='missed'>
      <h2 id='missed'>叫了没来的</h2>
      {error && <ProblemNote error={error} />}
      <ul>{queue.missed.map((ticket) => <Line key={ticket.ticketId} ticket={ticket} counters={queue.counters}><Button size='small' disabled={isPending} aria-label={`${ticket.number} 人又来了，排回去`} onClick={() => mutate(ticket.ticketId, { onSuccess: () => say(`${ticket.number} 排回去了。`) })}>又来了</Button></Line>)}</ul>
    </section>
  )
}

const calling = (counter: Counter) => ({ ...counter, id: counter.counterId })

const Call = ({ ticket, counter, queue }: { ticket: Ticket, counter: Counter, queue: Queue }) => {
  const { mutate, isPending, error } = useCall()
  if (!counter.active || counter.serving !== null || !mayCall(calling(counter), ticket, queue.counters.map(calling))) return null
  return (
    <>
      {error && <ProblemNote error={error} />}
      <Button size='small' disabled={isPending} aria-label={`叫 ${ticket.number}`} onClick={() => mutate({ counterId: counter.counterId, ticketId: ticket.ticketId })}>叫这个</Button>
    </>
  )
}

/** Who waits, in the order they are called. */
export const WaitingList = ({ queue, counter }: { queue: Queue, counter: Counter | null }) => (
  <section className='card stack-tight no-print' aria-labelledby='waiting'>
    <div className='row between'><h2 id='waiting'>等着的 {queue.tickets.length} 个</h2><span className='quiet small'>今天办完 {queue.done} 个</span></div>
    <p className='quiet small'>现在来的人：{queue.wait.words}。</p>
    {queue.tickets.length === 0 ? <p className='quiet'>没有人在等。</p> : <ol className='waiting-list' tabIndex={0} aria-label='等着的，按叫的次序'>{queue.tickets.map((ticket) => <Line key={ticket.ticketId} ticket={ticket} counters={queue.counters}>{counter && <Call ticket={ticket} counter={counter} queue={queue} />}</Line>)}</ol>}
    <Missed queue={queue} />
  </section>
)
