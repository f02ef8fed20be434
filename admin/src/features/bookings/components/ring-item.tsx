import { Checkbox } from 'antd'
import { Link } from 'react-router'
import { showInstant, showMinute } from '../../../lib/dates.ts'
import { ProblemNote } from '../../../ui/notice.tsx'
import { type Ring, useSettleRing } from '../api/rings.ts'
import { sayRing } from '../logic/say-ring.ts'

/** One to ring: whom, what to say, and the tick once they know. The number stands on the booking's page, where looking leaves a trace. */
export const RingItem = ({ ring }: { ring: Ring }) => {
  const { bookingId, code, names, guideName, name, about, since, done } = ring
  const { mutate, isPending, error } = useSettleRing()
  return (
    <li className='card stack-tight'>
      <p><Link className='mono' to={`/bookings/${bookingId}`}>{code}</Link>　<strong>{names}</strong>　{guideName}（{name}）</p>
      <p>{sayRing(ring)}</p>
      {error && <ProblemNote error={error} />}
      <div className='row'>
        {about === 'offered' ? <Link className='button-link' to={`/bookings/${bookingId}`}>打给他，问要不要</Link> : <Checkbox checked={done !== null} disabled={isPending} aria-label={`${code} 电话打过了`} onChange={(event) => mutate({ bookingId, done: event.target.checked })}>电话打过了</Checkbox>}
        <span className='quiet small'>{done ? `${done.by} ${showMinute(done.at)} 打的，打错勾了再点一下。` : `${showInstant(since)} 列上的`}</span>
      </div>
    </li>
  )
}
