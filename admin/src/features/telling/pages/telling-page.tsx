import { useState } from 'react'
import { Link } from 'react-router'
import { useDeskTasks } from '../../../lib/desk-tasks.ts'
import { useStaff } from '../../../lib/session.ts'
import { Choice } from '../../../ui/choice.tsx'
import { Empty } from '../../../ui/empty.tsx'
import { Loadable } from '../../../ui/loadable.tsx'
import { Page } from '../../../ui/page.tsx'
import { DoneTask, OpenTask } from '../components/task-item.tsx'
import '../telling.css'

const filters = { open: '还没告知的', done: '办过的' } as const

const OpenList = () => (
  <Loadable query={useDeskTasks('open')}>
    {({ open, items }) => items.length === 0 ? <Empty title='没有要人工告知的'><p>微信、短信都没有送到的人，会列在这里。</p></Empty> : (
      <section className='stack-tight telling' aria-labelledby='to-tell'>
        <h2 id='to-tell'>还没告知的 {open} 个</h2>
        <p>系统没有办法告诉他们。请打电话、当面说、请协理员转告，或者寄信，再记下结果。</p>
        <ul className='stack-tight'>{items.map((task) => <OpenTask key={task.deliveryId} task={task} />)}</ul>
      </section>
    )}
  </Loadable>
)

const DoneList = () => (
  <Loadable query={useDeskTasks('done')}>
    {({ items }) => items.length === 0 ? <Empty title='还没有办过的' /> : <ul className='stack-tight telling'>{items.map((task) => <DoneTask key={task.deliveryId} task={task} />)}</ul>}
  </Loadable>
)

/** Whom no machine reached: one list for everybody of the unit. */
export const TellingPage = () => {
  const [filter, choose] = useState<keyof typeof filters>('open')
  const { verbs } = useStaff()
  return (
    <Page title='要人工告知的' aside={verbs.includes('booking:serve') ? <Link to='/bookings/rings'>预约里要打电话的</Link> : undefined}>
      <fieldset className='field telling'><legend className='sr-only'>看哪些</legend><Choice name='telling' words={filters} value={filter} onChange={choose} /></fieldset>
      {filter === 'open' ? <OpenList /> : <DoneList />}
    </Page>
  )
}
