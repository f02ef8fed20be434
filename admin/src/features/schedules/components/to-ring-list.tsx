import { Checkbox } from 'antd'
import { Link } from 'react-router'
import { showSpokenDay } from '../../../lib/dates.ts'
import type { ToRing } from '../logic/moves.ts'

type ToRingListProps = { people: readonly ToRing[], onRung: (bookingId: string) => void }

/** Who was moved and has no account that could be told. Each stays until somebody has rung, also over a reload. */
export const ToRingList = ({ people, onRung }: ToRingListProps) => people.length === 0 ? null : (
  <section className='card stack-tight' aria-labelledby='to-ring'>
    <h2 id='to-ring'>要打电话的 {people.length} 个</h2>
    <p>时间已经改了，他们还不知道：代约的收不到通知。点开号看电话，打过了打勾。</p>
    <ul className='conflicts'>
      {people.map(({ bookingId, code, day, startsAt }) => (
        <li key={bookingId} className='conflict row'>
          <span><Link className='mono' to={`/bookings/${bookingId}`}>{code}</Link>　改到了 <strong>{showSpokenDay(day)} {startsAt}</strong></span>
          <Checkbox checked={false} aria-label={`${code} 电话打过了`} onChange={() => onRung(bookingId)}>电话打过了</Checkbox>
        </li>
      ))}
    </ul>
  </section>
)
