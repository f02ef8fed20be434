import { Link } from 'react-router'
import { useStaff } from '../../../lib/session.ts'
import { Empty } from '../../../ui/empty.tsx'
import { Loadable } from '../../../ui/loadable.tsx'
import { Page } from '../../../ui/page.tsx'
import { type Queue, useQueue } from '../api/queue.ts'
import { CounterDesk } from '../components/counter-desk.tsx'
import { CounterSelect } from '../components/counter-select.tsx'
import { WaitingList } from '../components/waiting-list.tsx'
import { WalkIn } from '../components/walk-in.tsx'
import { useOwnCounter } from '../logic/own-counter.ts'
import '../queue.css'

const NoCounter = ({ mayEdit }: { mayEdit: boolean }) => (
  <Empty title='还没有设窗口'>{mayEdit ? <Link to='/queue/counters'>去设窗口</Link> : <p>请股长或者所长在“叫号”里设好窗口。</p>}</Empty>
)

const Desk = ({ queue }: { queue: Queue }) => {
  const [counterId, choose] = useOwnCounter()
  const counter = queue.counters.find((each) => each.counterId === counterId) ?? null
  return (
    <div className='queue-layout'>
      <div className='stack no-print'>
        <CounterSelect counters={queue.counters} counterId={counter?.counterId ?? ''} onChange={choose} />
        {counter ? <CounterDesk key={counter.counterId} counter={counter} queue={queue} /> : <p className='card'>先选这台电脑在哪个窗口，选一次就记住了。</p>}
      </div>
      <div className='stack'>
        <WalkIn queue={queue} />
        <WaitingList queue={queue} counter={counter} />
      </div>
    </div>
  )
}

/** The counter's page: who is called, who waits, a number for whoever comes without a booking. */
export const QueuePage = () => {
  const query = useQueue()
  const mayEdit = useStaff().verbs.includes('schedule:edit')
  return (
    <Page title='叫号' aside={mayEdit && <Link to='/queue/counters'>设窗口</Link>}>
      <Loadable query={query}>{(queue) => queue.counters.length === 0 ? <NoCounter mayEdit={mayEdit} /> : <Desk queue={queue} />}</Loadable>
    </Page>
  )
}
