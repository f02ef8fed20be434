import { CheckCircleOutlined, CloseCircleOutlined, FileDoneOutlined } from '@ant-design/icons'
import { Button } from 'antd'
import { showSpokenDay } from '../../../lib/dates.ts'
import { Tag } from '../../../ui/tag.tsx'
import type { Row } from '../api/ledger.ts'

const Standing = ({ row: { theirs, difference, explained } }: { row: Row }) => {
  if (difference === 0 && theirs !== null) return <Tag icon={CheckCircleOutlined} tone='good'>对得上</Tag>
  if (explained) return <Tag icon={FileDoneOutlined}>差 {difference} 条，已说明</Tag>
  return <Tag icon={CloseCircleOutlined} tone='danger'>{theirs === null ? '问不到对方' : `差 ${difference} 条`}</Tag>
}

const sides = (ours: number, theirs: number | undefined) => <td>{ours} / {theirs ?? '—'}</td>

/** Days by channel, ours before theirs; what differs is red until it is explained. */
export const LedgerTable = ({ rows, open }: { rows: readonly Row[], open: (row: Row) => void }) => (
  <div className='scroll-x' tabIndex={0} role='region' aria-label='每天的账'>
    <table className='ledger'>
      <caption className='sr-only'>我们记的 / 对方说的</caption>
      <thead><tr><th scope='col'>哪天</th><th scope='col'>哪一家</th><th scope='col'>发出</th><th scope='col'>送到</th><th scope='col'>没送到</th><th scope='col'>没结果</th><th scope='col'>对账</th><th scope='col'><span className='sr-only'>看是哪几条</span></th></tr></thead>
      <tbody>{rows.map((row) => {
        const { day, source, sourceName, ours, theirs, difference, explained } = row
        return (
          <tr key={`${day} ${source}`} className={difference > 0 && !explained ? 'ledger-open' : undefined}>
            <th scope='row'>{showSpokenDay(day)}</th><td>{sourceName}</td>{sides(ours.taken, theirs?.taken)}{sides(ours.delivered, theirs?.delivered)}{sides(ours.failed, theirs?.failed)}{sides(ours.open, theirs?.open)}
            <td><Standing row={row} /></td>
            <td>{(difference > 0 || explained) && <Button aria-label={`${showSpokenDay(day)} ${sourceName}：看是哪几条`} onClick={() => open(row)}>看是哪几条</Button>}</td>
          </tr>
        )
      })}</tbody>
    </table>
  </div>
)
