import { useSearchParams } from 'react-router'
import { Empty } from '../../../ui/empty.tsx'
import { Loadable } from '../../../ui/loadable.tsx'
import { Page } from '../../../ui/page.tsx'
import { useDemand } from '../api/get-demand.ts'
import { DayBars } from '../components/day-bars.tsx'
import { DemandTabs } from '../components/demand-tabs.tsx'
import { NeedTable } from '../components/need-table.tsx'
import { PeriodChoice } from '../components/period-choice.tsx'
import { periodOf, sinceOf } from '../periods.ts'
import '../demand.css'

/** Searches that found nothing, or nothing worth opening: the next thing to write. */
export const DemandPage = () => {
  const [search] = useSearchParams()
  const query = useDemand(sinceOf(periodOf(search.get('days'))))
  return (
    <Page title='需求雷达' aside={<PeriodChoice />}>
      <DemandTabs current='demand' />
      <p>群众找了没找到、找到了没点开的，就是下一篇要写的。只记乡镇和日子，不记是谁。</p>
      <Loadable query={query}>
        {({ items, byDay }) => (
          <>
            <DayBars byDay={byDay} />
            {items.length === 0 ? <Empty title='没有找不到的'><p>有群众搜不到东西时，会自动列在这里。</p></Empty> : <NeedTable needs={items} />}
          </>
        )}
      </Loadable>
    </Page>
  )
}
