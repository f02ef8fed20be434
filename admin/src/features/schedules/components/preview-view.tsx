import { showSpokenDay } from '../../../lib/dates.ts'
import { Notice } from '../../../ui/notice.tsx'
import type { Preview } from '../api/schedules.ts'

const SHOWN_DAYS = 14

const Days = ({ days }: { days: Preview['days'] }) => (
  <div className='scroll-x' tabIndex={0} role='region' aria-label='改后的两个星期'>
    <table className='schedule-table'>
      <caption className='sr-only'>改后的两个星期</caption>
      <thead><tr><th>哪天</th><th>几个时段</th><th>几个号</th><th>说明</th></tr></thead>
      <tbody>{days.slice(0, SHOWN_DAYS).map(({ day, slots, seats, why }) => <tr key={day}><td>{showSpokenDay(day)}</td><td>{slots}</td><td>{seats}</td><td>{why ?? ''}</td></tr>)}</tbody>
    </table>
  </div>
)

/** What saving would do, before anything is saved. */
export const PreviewView = ({ preview: { added, closed, changed, conflicts, days } }: { preview: Preview }) => (
  <section className='stack-tight' aria-labelledby='preview'>
    <h2 id='preview'>保存以后会怎样</h2>
    <p>多出 <strong>{added}</strong> 个时段，关掉 <strong>{closed}</strong> 个，号数变的 <strong>{changed}</strong> 个。</p>
    {conflicts.length === 0 ? <Notice tone='good'>没有预约要改。</Notice> : (
      <Notice tone='warn'>
        <p>有 {conflicts.length} 个预约不在新的时间里。保存不会取消它们，保存以后在这一页上面成批改约，并通知本人。</p>
        <ul className='bullets'>{conflicts.map(({ bookingId, code, guideName, day, startsAt, why }) => <li key={bookingId}><span className='mono'>{code}</span> {showSpokenDay(day)} {startsAt}，{guideName}：{why}</li>)}</ul>
      </Notice>
    )}
    {days.length > 0 && <Days days={days} />}
  </section>
)
