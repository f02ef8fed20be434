import { Button } from 'antd'
import { useState } from 'react'
import { addDays, today } from '../../../../lib/dates.ts'
import { DayField, isDayWithin } from '../../../../ui/day-field.tsx'
import { ProblemNote } from '../../../../ui/notice.tsx'
import { say } from '../../../../ui/toast.tsx'
import type { Step, Whole } from '../../api/get-content.ts'
import { useConfirmCurrent, useCorrect, useReturn, useWithdraw } from '../../api/steps.ts'
import { JourneyLine } from '../journey-line.tsx'
import { PublishForm } from './publish-form.tsx'
import { ReasonForm } from './reason-form.tsx'
import { whatNow } from './what-now.ts'

type Opened = 'return' | 'correct' | 'withdraw' | 'confirm-current' | null
type FormProps = { whole: Whole, close: () => void }

const ReturnForm = ({ whole, close }: FormProps) => {
  const { mutate, isPending, error } = useReturn(whole.contentId)
  const give = (reason: string) => mutate({ body: { stamp: whole.current.stamp, reason }, done: () => { say('已退回，写的同志会看到理由。'); close() } })
  return <ReasonForm label='退回理由' hint='写清楚哪里要改、怎么改。' button='退回修改' pending={isPending} error={error} onGive={give} onCancel={close} />
}

const CorrectForm = ({ whole, close }: FormProps) => {
  const { mutate, isPending, error } = useCorrect(whole.contentId)
  const give = (reason: string) => mutate({ body: { reason }, done: () => { say('已起草新的一版，改好再交审核。'); close() } })
  return <ReasonForm label='更正理由' hint='更正了什么，发布后群众看得到这句话。' button='起草更正' pending={isPending} error={error} onGive={give} onCancel={close} />
}

const WithdrawForm = ({ whole, close }: FormProps) => {
  const { mutate, isPending, error } = useWithdraw(whole.contentId)
  const give = (reason: string) => mutate({ body: { stamp: whole.current.stamp, reason }, done: () => { say('已撤下。列表、搜索、附件和缓存里都没有了。'); close() } })
  return <ReasonForm danger label='撤下理由' hint='马上从列表、搜索、附件链接、缓存里消失；原来的地址只剩这句理由。' button='撤下' pending={isPending} error={error} onGive={give} onCancel={close} />
}

const HALF_YEAR = 180
const LONGEST_DAYS = 3 * 366

const ConfirmForm = ({ whole, close }: FormProps) => {
  const [day, setDay] = useState(addDays(today(), HALF_YEAR))
  const { mutate, isPending, error } = useConfirmCurrent(whole.contentId)
  const [earliest, latest] = [addDays(today(), 1), addDays(today(), LONGEST_DAYS)]
  return (
    <div className='stack'>
      <p>逐项看过，内容、金额、电话、依据都没有变。</p>
      <DayField label='下次最迟哪天核对' earliest={earliest} latest={latest} value={day} onChange={setDay} />
      {error && <ProblemNote error={error} />}
      <div className='row'>
        <Button type='primary' loading={isPending} disabled={!isDayWithin(day, earliest, latest)} onClick={() => mutate({ body: { reviewBy: day }, done: () => { say('记下了，到时候再提醒。'); close() } })}>核对过了，没有变</Button>
        <Button onClick={close}>先不</Button>
      </div>
    </div>
  )
}

const forms = { return: ReturnForm, correct: CorrectForm, withdraw: WithdrawForm, 'confirm-current': ConfirmForm } as const
const labels = { return: '退回修改', correct: '更正', withdraw: '撤下', 'confirm-current': '核对过了，没有变' } as const
const order = ['return', 'correct', 'confirm-current', 'withdraw'] as const satisfies readonly Step[]

// Who wrote it takes it back; who reviews it sends it back.
const labelOf = (step: (typeof order)[number], { allowed }: Whole) => step === 'return' && !allowed.includes('publish') ? '拿回来再改' : labels[step]

/** What this person may do to it now, and what happens next when they may do nothing. */
export const ContentActions = ({ whole, ownName }: { whole: Whole, ownName: string }) => {
  const [opened, setOpened] = useState<Opened>(null)
  const offered = order.filter((step) => whole.allowed.includes(step))
  const Form = opened && forms[opened]
  return (
    <aside className='card stack content-side' aria-label='下一步'>
      <JourneyLine status={whole.current.status} />
      <h2>下一步</h2>
      <p className='next-words'>{whatNow(whole, ownName)}</p>
      {whole.allowed.includes('publish') && !opened && <PublishForm whole={whole} />}
      {Form ? <Form whole={whole} close={() => setOpened(null)} /> : <div className='row'>{offered.map((step) => <Button key={step} danger={step === 'withdraw'} onClick={() => setOpened(step)}>{labelOf(step, whole)}</Button>)}</div>}
    </aside>
  )
}
