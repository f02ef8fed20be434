import { Link } from 'react-router'
import { Empty } from '../../../ui/empty.tsx'
import { Loadable } from '../../../ui/loadable.tsx'
import { Page } from '../../../ui/page.tsx'
import { type Ring, useRings } from '../api/rings.ts'
import { RingItem } from '../components/ring-item.tsx'
import '../bookings.css'

const Lists = ({ items }: { items: readonly Ring[] }) => {
  const [open, rung] = [items.filter(({ done }) => done === null), items.filter(({ done }) => done !== null)]
  return (
    <>
      {open.length === 0 ? <Empty title='没有要打的电话'><p>代约的改了时间、单位取消了，打电话候补的有号了，会列在这里。</p></Empty> : (
        <section className='stack-tight excuses' aria-labelledby='to-ring'>
          <h2 id='to-ring'>还没打的 {open.length} 个</h2>
          <p>没有账号的收不到通知，他们还不知道。点开号看电话，打过了打勾。</p>
          <ul className='stack-tight'>{open.map((ring) => <RingItem key={ring.bookingId} ring={ring} />)}</ul>
        </section>
      )}
      {rung.length > 0 && <section className='stack-tight excuses' aria-labelledby='rung'><h2 id='rung'>今天打过的 {rung.length} 个</h2><ul className='stack-tight'>{rung.map((ring) => <RingItem key={ring.bookingId} ring={ring} />)}</ul></section>}
    </>
  )
}

/** Who booked without an account and does not know yet what became of it: one list for everybody at the counter. */
export const RingsPage = () => (
  <Page title='要打电话的' aside={<Link to='/bookings'>回到今日预约</Link>}>
    <Loadable query={useRings()}>{({ items }) => <Lists items={items} />}</Loadable>
  </Page>
)
