import { showShortDay } from '../../../lib/dates.ts'
import type { Need } from '../api/get-demand.ts'
import { Bar } from './bar.tsx'
import { NeedActions } from './need-actions.tsx'

const SHOWN_TOWNSHIPS = 4

const Townships = ({ townships }: { townships: Need['townships'] }) => (
  <ul className='bars'>
    {townships.slice(0, SHOWN_TOWNSHIPS).map(({ name, times }) => <li key={name}><Bar count={times} most={townships[0]?.times ?? 0} label={`${name} ${times}`} /></li>)}
    {townships.length > SHOWN_TOWNSHIPS && <li className='small quiet'>还有 {townships.length - SHOWN_TOWNSHIPS} 个乡镇</li>}
  </ul>
)

/** What people asked for in their own words, most asked first. */
export const NeedTable = ({ needs }: { needs: readonly Need[] }) => (
  <div className='scroll-x'>
    <table className='demand-table'>
      <caption className='sr-only'>群众找过、没有找到或者没有点开的，多的在前</caption>
      <thead><tr><th>群众的话</th><th>找了</th><th>哪些乡镇</th><th>最接近的指南</th><th>最近</th><th>怎么办</th></tr></thead>
      <tbody>
        {needs.map((need) => (
          <tr key={need.words}>
            <td><strong className='words'>{need.words}</strong></td>
            <td><Bar count={need.times} most={needs[0]?.times ?? 0} label={`${need.times} 次`} /><span className='small quiet'>{need.missed > 0 ? `${need.missed} 次没有结果` : '都没有点开'}</span></td>
            <td><Townships townships={need.townships} /></td>
            <td>{need.nearest === undefined ? '' : need.nearest?.name ?? '没有接近的'}</td>
            <td>{showShortDay(need.lastOn)}</td>
            <td><NeedActions need={need} /></td>
          </tr>
        ))}
      </tbody>
    </table>
  </div>
)
