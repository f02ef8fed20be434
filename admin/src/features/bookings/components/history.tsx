import { showInstant } from '../../../lib/dates.ts'
import type { Desk } from '../api/booking.ts'

/** What happened to the booking, in order. */
export const History = ({ booking: { history } }: { booking: Desk }) => (
  <section className='card stack-tight' aria-labelledby='history'>
    <h2 id='history'>经过</h2>
    <ol className='history'>{history.map(({ at, step, by }, index) => <li key={index}><span className='quiet small'>{showInstant(at)}</span> {step}<span className='quiet'>（{by}）</span></li>)}</ol>
  </section>
)
