import { CheckCircleOutlined, ClockCircleOutlined, ExclamationCircleOutlined, RollbackOutlined } from '@ant-design/icons'
import { Link } from 'react-router'
import { showInstant, showShortDay, today } from '../../../lib/dates.ts'
import { type IconOf, Tag, type Tone } from '../../../ui/tag.tsx'
import type { PrecheckLine, PrecheckStatus } from '../api/list-prechecks.ts'
import { statusWords } from '../words.ts'

const looks: Readonly<Record<PrecheckStatus, [Tone, IconOf]>> = { sent: ['link', ClockCircleOutlined], 'not-ready': ['warn', ExclamationCircleOutlined], ready: ['good', CheckCircleOutlined], 'taken-back': ['plain', RollbackOutlined] }

export const PrecheckTag = ({ status }: { status: PrecheckStatus }) => {
  const [tone, icon] = looks[status]
  return <Tag tone={tone} icon={icon}>{statusWords[status]}</Tag>
}

const dueWords = ({ status, dueOn }: PrecheckLine) => status !== 'sent' ? showShortDay(dueOn) : dueOn < today() ? `${showShortDay(dueOn)}，已经过了` : dueOn === today() ? '今天' : showShortDay(dueOn)

const Row = ({ line }: { line: PrecheckLine }) => (
  <tr>
    <td className={line.status === 'sent' && line.dueOn <= today() ? 'field-error' : ''}>{dueWords(line)}</td>
    <td><Link data-row to={`/prechecks/${line.precheckId}`}>{line.guideName}</Link><br /><span className='small quiet mono'>{line.code}</span></td>
    <td>{line.townshipName ?? '没有说'}</td>
    <td><PrecheckTag status={line.status} /></td>
    <td>{line.looked} / {line.papers} 样</td>
    <td className='small quiet'>{showInstant(line.sentAt)}</td>
  </tr>
)

export const PrecheckTable = ({ lines }: { lines: readonly PrecheckLine[] }) => (
  <div className='scroll-x'>
    <table className='precheck-table'>
      <caption className='sr-only'>材料预审，急的在前</caption>
      <thead><tr><th>最迟哪天看完</th><th>事项和号</th><th>乡镇</th><th>状态</th><th>看了</th><th>交来的时间</th></tr></thead>
      <tbody>{lines.map((line) => <Row key={line.precheckId} line={line} />)}</tbody>
    </table>
  </div>
)
