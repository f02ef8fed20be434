import { useSearchParams } from 'react-router'
import { Empty } from '../../../ui/empty.tsx'
import { Loadable } from '../../../ui/loadable.tsx'
import { Page } from '../../../ui/page.tsx'
import { type Trips, useTrips } from '../api/get-trips.ts'
import { Bar } from '../components/bar.tsx'
import { DemandTabs } from '../components/demand-tabs.tsx'
import { PeriodChoice } from '../components/period-choice.tsx'
import { periodOf, sinceOf } from '../periods.ts'
import '../demand.css'

const Figures = ({ trips: { asked, trips, none, more, prechecks } }: { trips: Trips }) => (
  <ul className='demand-figures'>
    <li><span>少跑</span><strong>{prechecks.saved} 趟</strong><span className='small quiet'>出门前就发现材料有问题的 {prechecks.notReady} 份</span></li>
    <li><span>材料预审</span><strong>{prechecks.sent} 份</strong><span className='small quiet'>{prechecks.ready} 份材料齐了</span></li>
    <li><span>答了跑几趟的</span><strong>{asked} 件</strong><span className='small quiet'>共跑 {trips} 趟，平均 {asked === 0 ? 0 : (trips / asked).toFixed(1)} 趟</span></li>
    <li><span>一趟没跑的</span><strong>{none} 件</strong><span className='small quiet'>跑两趟以上的 {more} 件</span></li>
  </ul>
)

type Line = Trips['byTownship'][number] & { missing?: string[] }

const Table = ({ caption, head, lines }: { caption: string, head: string, lines: readonly Line[] }) => {
  const most = Math.max(0, ...lines.map(({ perMatter }) => perMatter))
  const withMissing = lines.some(({ missing }) => missing)
  return (
    <section className='stack-tight' aria-label={caption}>
      <h2>{caption}</h2>
      <div className='scroll-x'>
        <table className='demand-table'>
          <thead><tr><th>{head}</th><th>平均几趟</th><th>几件</th><th>共几趟</th>{withMissing && <th>多是因为缺什么</th>}</tr></thead>
          <tbody>{lines.map(({ name, asked, trips, perMatter, missing }) => <tr key={name}><td>{name}</td><td><Bar count={perMatter} most={most} label={perMatter.toFixed(1)} /></td><td>{asked}</td><td>{trips}</td>{withMissing && <td>{missing?.join('；')}</td>}</tr>)}</tbody>
        </table>
      </div>
    </section>
  )
}

/** How often people had to come, by item and by township, and how many trips were saved. */
export const TripsPage = () => {
  const [search] = useSearchParams()
  return (
    <Page title='跑了几趟' aside={<PeriodChoice />}>
      <DemandTabs current='trips' />
      <Loadable query={useTrips(sinceOf(periodOf(search.get('days'))))}>
        {(trips) => (
          <>
            <Figures trips={trips} />
            {trips.byItem.length === 0 && trips.byTownship.length === 0
              ? <Empty title='还没有群众答过跑了几趟'><p>办完以后会请群众答一句；窗口在“材料预审”里也可以记。</p></Empty>
              : <><Table caption='按事项' head='事项' lines={trips.byItem} /><Table caption='按乡镇' head='乡镇' lines={trips.byTownship} /></>}
          </>
        )}
      </Loadable>
    </Page>
  )
}
