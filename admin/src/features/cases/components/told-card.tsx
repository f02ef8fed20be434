import { CheckCircleOutlined, ClockCircleOutlined, CloseCircleOutlined, InboxOutlined } from '@ant-design/icons'
import { showInstant } from '../../../lib/dates.ts'
import { Loadable } from '../../../ui/loadable.tsx'
import { Tag } from '../../../ui/tag.tsx'
import { type Told, useEvidence } from '../api/get-evidence.ts'

const looks = {
  open: { tone: 'plain', icon: ClockCircleOutlined }, reached: { tone: 'good', icon: CheckCircleOutlined }, inside: { tone: 'plain', icon: InboxOutlined }, unreached: { tone: 'danger', icon: CloseCircleOutlined }
} as const

const saySending = ({ sentAt, deliveredAt, receipt, reason, by, note, state }: Told['sendings'][number]): string => [
  by, note, sentAt && `${showInstant(sentAt)} 发出`, deliveredAt && `${showInstant(deliveredAt)} 送到`, receipt && `回执号 ${receipt}`, state === 'delivered' ? null : reason
].filter(Boolean).join('，')

const One = ({ told }: { told: Told }) => (
  <li className='bubble'>
    <h3>{told.title} <span className='quiet small'>{showInstant(told.at)}</span></h3>
    <p className='row'>
      <Tag {...looks[told.status]}>{told.statusName}</Tag>
      {told.reachedBy && told.reachedAt && <span>{told.reachedBy}，{showInstant(told.reachedAt)}</span>}
      {told.lawful && <span className='quiet small'>依据：{told.lawful}</span>}
    </p>
    <ul>{told.sendings.map((sending) => <li key={`${sending.way} ${sending.sentAt ?? ''} ${sending.stateName} ${sending.note ?? ''}`}><strong>{sending.wayName}</strong>：{sending.stateName} <span className='quiet small words'>{saySending(sending)}</span></li>)}</ul>
  </li>
)

/** 送达情况: proof that the citizen was told, and what is still on its way. */
export const ToldCard = ({ caseNo }: { caseNo: string }) => (
  <section className='card stack-tight' aria-labelledby='told'>
    <h2 id='told'>送达情况</h2>
    <Loadable query={useEvidence(caseNo)}>
      {({ confidential, items }) => {
        if (confidential) return <p>保密件：只在本人的小程序里告知，不打电话、不发短信。什么时候看的也不列出来，以免看出是谁反映的。</p>
        return items.length === 0 ? <p className='quiet'>还没有要告知的。</p> : <ul className='stack-tight'>{items.map((told) => <One key={told.noticeId} told={told} />)}</ul>
      }}
    </Loadable>
  </section>
)
