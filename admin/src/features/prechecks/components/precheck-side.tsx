import { Button, Input } from 'antd'
import { useState } from 'react'
import { limits } from '@minsheng/contract/limits.ts'
import { useStaff } from '../../../lib/session.ts'
import { Field } from '../../../ui/field.tsx'
import { LineField } from '../../../ui/line-field.tsx'
import { ProblemNote } from '../../../ui/notice.tsx'
import { say } from '../../../ui/toast.tsx'
import { useRecordTrip, useRevealContact } from '../api/act-on-precheck.ts'
import type { Precheck } from '../api/get-precheck.ts'

/** Masked until somebody has to call; looking is written down. */
export const Contact = ({ precheck: { precheckId, contact } }: { precheck: Precheck }) => {
  const { verbs } = useStaff()
  const { mutate, data, isPending, error } = useRevealContact(precheckId)
  const { name, phone } = data ?? contact
  return (
    <section className='card stack-tight' aria-labelledby='contact'>
      <h2 id='contact'>联系方式</h2>
      <dl className='facts'><dt>称呼</dt><dd>{name}</dd><dt>电话</dt><dd>{data ? <a href={`tel:${phone}`}>{phone}</a> : phone}</dd></dl>
      {!data && (verbs.includes('contact:reveal') || verbs.includes('precheck:look')) && <div className='row'><Button loading={isPending} onClick={() => mutate()}>查看完整联系方式</Button><span className='quiet small'>谁看过会留下记录</span></div>}
      {error && <ProblemNote error={error} />}
    </section>
  )
}

/** What the law keeps the bureau from asking for: it can look these up itself. */
export const CheckOurselves = ({ papers }: { papers: readonly string[] }) => papers.length === 0 ? null : (
  <section className='card stack-tight' aria-labelledby='ourselves'>
    <h2 id='ourselves'>我们自己核对，不能要群众交</h2>
    <ul className='bullets'>{papers.map((paper) => <li key={paper}>{paper}</li>)}</ul>
  </section>
)

/** At the counter: which trip is this, and what was missing? That is how the next guide learns. */
export const Trips = ({ precheckId, known }: { precheckId: string, known: number | null }) => {
  const [typed, setTyped] = useState<number | null>(null)
  const times = typed ?? (known ?? 0) + 1
  const [missing, setMissing] = useState('')
  const { mutate, isPending, error } = useRecordTrip(precheckId)
  const record = () => mutate({ times, missing: missing.trim() || null }, { onSuccess: () => { say('记下了。'); setMissing(''); setTyped(null) } })
  return (
    <section className='card stack-tight' aria-labelledby='trips'>
      <h2 id='trips'>群众到窗口了</h2>
      {known !== null && <p className='quiet'>记过跑了 {known} 趟。</p>}
      <Field label='为这件事第几趟'>{(wiring) => <Input {...wiring} type='number' min={0} max={limits.trips} value={times} onChange={(event) => setTyped(Math.min(Math.max(Math.round(Number(event.target.value)) || 0, 0), limits.trips))} />}</Field>
      <LineField label='多跑是因为缺什么（没有多跑就空着）' max={limits.summary} value={missing} onChange={setMissing} />
      {error && <ProblemNote error={error} />}
      <div><Button loading={isPending} onClick={record}>记下这一趟</Button></div>
    </section>
  )
}
