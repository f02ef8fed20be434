import { useRef } from 'react'
import { Link } from 'react-router'
import { showShortDay } from '../../../lib/dates.ts'
import { ContactTag, DueTag } from '../../../ui/due-tag.tsx'
import { FlagTags, PrivateTag, PublicationTag, StatusTag } from '../../../ui/status-tag.tsx'
import { typeWords } from '../../../ui/words.ts'
import type { CaseCard } from '../api/list-cases.ts'
import { useRowKeys } from './use-row-keys.ts'
import '../cases.css'

const Row = ({ kase, from }: { kase: CaseCard, from: string }) => (
  <tr className='case-row'>
    <td className='case-due'>
      <ContactTag by={kase.firstContactBy} />
      <DueTag due={kase.due} left={kase.workingDaysLeft} stopped={kase.dueStopped} />
      <span className='small quiet'>{kase.dueStopped ? '暂按' : '期限'} {showShortDay(kase.due.dueOn)}</span>
    </td>
    <td className='case-title'>
      <Link data-row to={`/cases/${kase.caseNo}`} state={{ from }}>{kase.title}</Link>
      <span className='row small quiet'><span className='mono'>{kase.caseNo}</span>{kase.supplemented && <span>有补充说明</span>}</span>
    </td>
    <td>{typeWords[kase.type]}</td>
    <td>{kase.townshipName ?? '未说明乡镇'}</td>
    <td>{kase.unitName ?? '未分派'}{kase.handlerName && <span className='small quiet'> · {kase.handlerName}</span>}</td>
    <td><span className='row'><StatusTag status={kase.status} stage={kase.stage} /><FlagTags {...kase} /><PublicationTag publication={kase.publication} />{kase.publicity === 'private' && <PrivateTag />}</span></td>
    <td className='case-received'><span className='narrow-only'>收到 </span>{showShortDay(kase.receivedOn)}</td>
  </tr>
)

/** A dense table; on a phone each row becomes a card. */
export const CaseTable = ({ cases, caption, from }: { cases: readonly CaseCard[], caption: string, from: string }) => {
  const body = useRef<HTMLTableSectionElement>(null)
  useRowKeys(body)
  return (
    <table className='case-table'>
      <caption className='sr-only'>{caption}</caption>
      <thead>
        <tr><th scope='col'>期限</th><th scope='col'>事项</th><th scope='col'>类型</th><th scope='col'>乡镇</th><th scope='col'>承办</th><th scope='col'>状态</th><th scope='col'>收到</th></tr>
      </thead>
      <tbody ref={body}>{cases.map((kase) => <Row key={kase.caseNo} kase={kase} from={from} />)}</tbody>
    </table>
  )
}
