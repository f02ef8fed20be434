import { FieldTimeOutlined, PauseCircleOutlined, WarningOutlined } from '@ant-design/icons'
import { Link } from 'react-router'
import { useStaff } from '../../../lib/session.ts'
import { Empty } from '../../../ui/empty.tsx'
import { Loadable } from '../../../ui/loadable.tsx'
import { Page } from '../../../ui/page.tsx'
import { Tag } from '../../../ui/tag.tsx'
import { type ScheduleCard, useSchedules } from '../api/schedules.ts'
import { placeKindWords } from '../words.ts'
import '../schedules.css'

const Row = ({ card }: { card: ScheduleCard }) => (
  <tr>
    <td><Link data-row to={`/schedules/${card.scheduleId}`}>{card.name}</Link></td>
    <td>{card.unitName}<br /><span className='small quiet'>{placeKindWords[card.placeKind]}</span></td>
    <td>{card.items.join('、')}</td>
    <td><span className='row'>{card.paused ? <Tag tone='warn' icon={PauseCircleOutlined}>网上暂停了</Tag> : <Tag tone='good' icon={FieldTimeOutlined}>开着</Tag>}{card.conflicts > 0 && <Tag tone='danger' icon={WarningOutlined}>{card.conflicts} 个要改约</Tag>}</span></td>
  </tr>
)

const Table = ({ items }: { items: readonly ScheduleCard[] }) => {
  const { unitId } = useStaff()
  const own = [...items].sort((one, other) => Number(other.unitId === unitId) - Number(one.unitId === unitId))
  return (
    <div className='scroll-x'>
      <table className='schedule-table'>
        <caption className='sr-only'>号源表，本单位的在前</caption>
        <thead><tr><th>窗口</th><th>单位</th><th>事项</th><th>状态</th></tr></thead>
        <tbody>{own.map((card) => <Row key={card.scheduleId} card={card} />)}</tbody>
      </table>
    </div>
  )
}

/** Every place that can be booked, and how many bookings its hours no longer hold. */
export const SchedulesPage = () => (
  <Page title='号源表' aside={<Link className='button-link' to='/schedules/new'>新的号源表</Link>}>
    <p>一张表管一个窗口：办什么、哪天几点办、放多少个号。改时间不会取消谁的预约，要改约的会列出来。</p>
    <Loadable query={useSchedules()}>{({ items }) => items.length === 0 ? <Empty title='还没有号源表'><p>先加一张，群众才能在网上约。</p></Empty> : <Table items={items} />}</Loadable>
  </Page>
)
