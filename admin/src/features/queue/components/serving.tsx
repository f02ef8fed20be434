import { Link } from 'react-router'
import { ticketStatusNames } from '@minsheng/domain/slots/queue.ts'
import { showMinute } from '../../../lib/dates.ts'
import type { Ticket } from '../api/queue.ts'

const Nobody = ({ active, waiting }: { active: boolean, waiting: number }) => (
  <div className='serving'>
    <p className='serving-number'>—</p>
    <p>{active ? waiting > 0 ? `有 ${waiting} 个人在等。` : '没有人在等。' : '这个窗口没有开。'}</p>
  </div>
)

/** Who stands before this counter, to be read from where the clerk stands. Names are masked, and nobody types them. */
export const Serving = ({ serving, active, waiting }: { serving: Ticket | null, active: boolean, waiting: number }) => !serving ? <Nobody active={active} waiting={waiting} /> : (
  <div className='serving' aria-live='polite'>
    <p className='serving-number'>{serving.number}</p>
    <div>
      <p><strong>{ticketStatusNames[serving.status]}</strong>{serving.calls > 1 && `，叫了 ${serving.calls} 遍`}{serving.calledAt && <span className='quiet small'>　{showMinute(serving.calledAt)} 叫的</span>}</p>
      <p>{serving.guideName}{serving.names && `，${serving.names}`}</p>
      {serving.bookingId ? <p className='serving-link'><Link to={`/bookings/${serving.bookingId}`}>打开他的预约：姓名、材料</Link></p> : <p className='quiet small'>没有预约，现场取的号</p>}
    </div>
  </div>
)
