import { showShortDay } from '../../../lib/dates.ts'
import type { Demand } from '../api/get-demand.ts'
import { barWidth } from '../bars.ts'

/** Searches by day, as a picture for the eye and as a sentence for whoever hears it. */
export const DayBars = ({ byDay }: { byDay: Demand['byDay'] }) => {
  const most = Math.max(0, ...byDay.map(({ searches }) => searches))
  const [searches, missed] = [byDay.reduce((sum, day) => sum + day.searches, 0), byDay.reduce((sum, day) => sum + day.missed, 0)]
  const [first, last] = [byDay[0], byDay[byDay.length - 1]]
  if (!first || !last) return null
  return (
    <section className='card stack-tight' aria-label='按天'>
      <p>这段时间群众一共找了 <strong>{searches}</strong> 次，其中 <strong>{missed}</strong> 次没有结果。</p>
      <div className='day-bars' aria-hidden>{byDay.map(({ day, searches: all, missed: none }) => <span key={day} className='day-bar' title={`${showShortDay(day)}：找了 ${all} 次，${none} 次没有结果`} style={{ height: `${barWidth(all, most)}%` }}><span className='day-missed' style={{ height: `${barWidth(none, all)}%` }} /></span>)}</div>
      <p className='row between small quiet'><span>{showShortDay(first.day)}</span><span>深色是没有结果的</span><span>{showShortDay(last.day)}</span></p>
    </section>
  )
}
