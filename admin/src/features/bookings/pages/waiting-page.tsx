import { useState } from 'react'
import { Link } from 'react-router'
import { useStaff } from '../../../lib/session.ts'
import { useBookable } from '../../../lib/slots.ts'
import { Loadable } from '../../../ui/loadable.tsx'
import { Page } from '../../../ui/page.tsx'
import { useCallersWaiting } from '../api/waiting.ts'
import { WaitingForm } from '../components/waiting-form.tsx'
import { WaitingLine } from '../components/waiting-line.tsx'
import '../bookings.css'

/** Callers without an account who wait for a seat others give back. */
export const WaitingPage = () => {
  const [callers, setCallers] = useState(0)
  const serves = useStaff().verbs.includes('booking:serve')
  return (
    <Page title='候补' aside={<Link to='/bookings/new'>有号就去代约</Link>}>
      <div className='stack booking-form'>
        <p>没有号的时候替他排着。有人退号，先排的先留，{serves ? '列在“要打电话的”里，打电话问他要不要' : '由办这件事的窗口打电话问他要不要'}。</p>
        <Loadable query={useBookable()}>{({ items }) => <WaitingForm key={callers} items={items} onDone={() => setCallers(callers + 1)} />}</Loadable>
        <section className='stack-tight' aria-labelledby='waiting'>
          <h2 id='waiting'>排着的</h2>
          <Loadable query={useCallersWaiting()}>{({ items }) => items.length === 0 ? <p className='quiet'>没有打电话来候补的。</p> : <ul className='stack-tight'>{items.map((entry) => <WaitingLine key={entry.waitingId} entry={entry} />)}</ul>}</Loadable>
        </section>
      </div>
    </Page>
  )
}
