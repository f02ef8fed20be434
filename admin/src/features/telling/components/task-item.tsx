import { AlertOutlined, RedoOutlined } from '@ant-design/icons'
import { Button } from 'antd'
import { useState } from 'react'
import { Link } from 'react-router'
import { showDay, showInstant, today } from '../../../lib/dates.ts'
import type { DeskTask } from '../../../lib/desk-tasks.ts'
import { ProblemNote } from '../../../ui/notice.tsx'
import { Tag } from '../../../ui/tag.tsx'
import { say } from '../../../ui/toast.tsx'
import { useLetter, useReopen, useReveal } from '../api/settle.ts'
import { SettleForm } from './settle-form.tsx'

const who = ({ name }: Pick<DeskTask, 'name'>): string => name ?? '没有留称呼'

const Head = ({ task }: { task: DeskTask }) => (
  <p className='row'>
    {task.caseNo && <Link className='mono' to={`/cases/${task.caseNo}`}>{task.caseNo}</Link>}
    <strong>{who(task)}</strong>
    {task.again && <Tag icon={RedoOutlined} tone='warn'>第二次</Tag>}
    {task.done === null && task.dueOn < today() && <Tag icon={AlertOutlined} tone='danger'>过了 {showDay(task.dueOn)}</Tag>}
  </p>
)

const Reach = ({ task: { deliveryId, phone, name } }: { task: DeskTask }) => {
  const reveal = useReveal(deliveryId)
  const letter = useLetter(deliveryId)
  const shown = reveal.data
  return (
    <div className='stack-tight'>
      <div className='row'>
        {shown ? <p><strong>{shown.name ?? '没有留称呼'}</strong>　{shown.phone ? <a href={`tel:${shown.phone}`}>{shown.phone}</a> : '没有留电话'}</p> : <span>电话：{phone ?? '没有留'}</span>}
        {!shown && (name !== null || phone !== null) && <Button loading={reveal.isPending} onClick={() => reveal.mutate()}>看完整的电话</Button>}
        <Button loading={letter.isPending} onClick={() => letter.mutate()}>打印告知信</Button>
        <span className='quiet small'>看电话、打印信都会记下是谁</span>
      </div>
      {(reveal.error ?? letter.error) && <ProblemNote error={reveal.error ?? letter.error} />}
    </div>
  )
}

/** One to tell: whom, why a person has to, what to say, and how it went. */
export const OpenTask = ({ task }: { task: DeskTask }) => {
  const [open, toggle] = useState(false)
  return (
    <li className='card stack-tight'>
      <Head task={task} />
      <p className='words'>{task.title}：{task.say}</p>
      <p className='quiet small'>{task.why}。{task.lawful && `依据：${task.lawful}。`}{showInstant(task.since)} 列上，{showDay(task.dueOn)}前告知。{task.hasAccount && '本人有小程序，打开看过会自动从这里去掉。'}</p>
      <Reach task={task} />
      <div><Button aria-expanded={open} onClick={() => toggle(!open)}>{open ? '先不记' : '记下结果'}</Button></div>
      {open && <SettleForm deliveryId={task.deliveryId} name={who(task)} />}
    </li>
  )
}

/** One that is settled; somebody who was not found may be listed once more. */
export const DoneTask = ({ task }: { task: DeskTask }) => {
  const { mutate, isPending, error } = useReopen(task.deliveryId)
  const { done } = task
  return (
    <li className='card stack-tight'>
      <Head task={task} />
      <p>{task.title}</p>
      {done && <p className='words'>{done.howName}{done.note && `：${done.note}`} <span className='quiet small'>{[done.by, showInstant(done.at)].filter(Boolean).join(' · ')}</span></p>}
      {done?.mayReopen && <div><Button loading={isPending} onClick={() => mutate(undefined, { onSuccess: () => say('重新列上了。') })}>重新列上</Button></div>}
      {error && <ProblemNote error={error} />}
    </li>
  )
}
