import { Button } from 'antd'
import { showInstant } from '../../../lib/dates.ts'
import { Loadable } from '../../../ui/loadable.tsx'
import { useSights } from '../api/audit.ts'
import '../audit.css'

/** Who opened confidential cases, and what of them. */
export const SightsCard = ({ caseNo }: { caseNo: string }) => {
  const query = useSights(caseNo)
  return (
    <section className='card stack-tight' aria-labelledby='sights'>
      <h2 id='sights'>保密件查看记录</h2>
      <Loadable query={query}>
        {({ pages }) => {
          const looks = pages.flatMap(({ items }) => items)
          if (looks.length === 0) return <p className='quiet'>没有人查看过。</p>
          return <ul className='audit-looks'>{looks.map(({ at, caseNo: no, by, unitName, roles, what }) => <li key={`${at} ${no} ${by} ${what}`}>{showInstant(at)} <span className='mono'>{no}</span> {by}（{[unitName, ...roles].filter(Boolean).join('、')}）{what}</li>)}</ul>
        }}
      </Loadable>
      {query.hasNextPage && <Button loading={query.isFetchingNextPage} onClick={() => void query.fetchNextPage()}>加载更多</Button>}
    </section>
  )
}
