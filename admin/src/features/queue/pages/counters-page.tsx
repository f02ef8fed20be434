import { Button } from 'antd'
import { useState } from 'react'
import { Link } from 'react-router'
import { newClientId } from '../../../lib/client-id.ts'
import { Loadable } from '../../../ui/loadable.tsx'
import { Page } from '../../../ui/page.tsx'
import { type Counter, type Queue, useQueue } from '../api/queue.ts'
import { CounterForm } from '../components/counter-form.tsx'
import '../queue.css'

type Written = Pick<Counter, 'counterId' | 'name' | 'guideIds' | 'active'>

const blank = (): Written => ({ counterId: newClientId(), name: '', guideIds: [], active: true })

const Counters = ({ queue: { counters, items } }: { queue: Queue }) => {
  const [added, setAdded] = useState<Written[]>([])
  const unsaved = added.filter(({ counterId }) => !counters.some((counter) => counter.counterId === counterId))
  const shown: readonly Written[] = [...counters, ...unsaved]
  return (
    <>
      {shown.length === 0 && <p className='card'>还没有窗口。加一个，写上窗口的名字，工作人员就能选它叫号。</p>}
      <ul className='counter-forms'>{shown.map((counter) => <CounterForm key={counter.counterId} counter={counter} items={items} />)}</ul>
      <div><Button onClick={() => setAdded([...unsaved, blank()])}>加一个窗口</Button></div>
    </>
  )
}

/** The counters of one's own unit: names as they are called aloud, and what each takes. */
export const CountersPage = () => (
  <Page title='设窗口' aside={<Link to='/queue'>回到叫号</Link>}>
    <p>名字会在大屏上显示、念出来，比如“1号窗口”。没勾事项的窗口什么都办。</p>
    <Loadable query={useQueue()}>{(queue) => <Counters queue={queue} />}</Loadable>
  </Page>
)
