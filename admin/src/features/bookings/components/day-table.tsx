import { FileDoneOutlined } from '@ant-design/icons'
import { Link } from 'react-router'
import { Tag } from '../../../ui/tag.tsx'
import type { BookingLine } from '../api/day-list.ts'
import { channelWords, excuseWords } from '../words.ts'
import { BookingTag } from './booking-tag.tsx'

const Row = ({ line }: { line: BookingLine }) => (
  <tr>
    <td className='mono'>{line.startsAt}</td>
    <td><Link data-row to={`/bookings/${line.bookingId}`}>{line.names || '还没写姓名'}</Link><br /><span className='small quiet mono'>{line.code}</span></td>
    <td>{line.guideName}<br /><span className='small quiet'>{line.name}</span></td>
    <td><span className='row'><BookingTag status={line.status} />{line.excuseState && <span className='small quiet'>{excuseWords[line.excuseState]}</span>}</span></td>
    <td className='mono'>{line.ticketNumber ?? '—'}</td>
    <td>{line.papersChecked ? <Tag tone='good' icon={FileDoneOutlined}>预审过了</Tag> : <span className='quiet small'>没有预审</span>}</td>
    <td className='small quiet'>{channelWords[line.channel]}</td>
  </tr>
)

/** A day in the order people come. Names are masked; who it is stands on the booking's own page. */
export const DayTable = ({ caption, lines }: { caption: string, lines: readonly BookingLine[] }) => (
  <div className='scroll-x'>
    <table className='booking-table'>
      <caption className='sr-only'>{caption}</caption>
      <thead><tr><th>几点</th><th>姓名和号</th><th>事项</th><th>到哪一步</th><th>排队号</th><th>材料</th><th>怎么约的</th></tr></thead>
      <tbody>{lines.map((line) => <Row key={line.bookingId} line={line} />)}</tbody>
    </table>
  </div>
)
