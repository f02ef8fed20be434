import { Button } from 'antd'
import { useState } from 'react'
import { addDays, showDay, today } from '../../../lib/dates.ts'
import { DayField } from '../../../ui/day-field.tsx'
import { Loadable } from '../../../ui/loadable.tsx'
import { Page } from '../../../ui/page.tsx'
import { say } from '../../../ui/toast.tsx'
import { type Figures, useFigures } from '../api/figures.ts'
import { FigureTable, Totals } from '../components/figure-tables.tsx'
import { asTable } from '../logic/figures.ts'
import '../bookings.css'

const MONTH = 30

const Report = ({ figures, from, until }: { figures: Figures, from: string, until: string }) => {
  const copy = () => void navigator.clipboard.writeText(asTable(figures, from, until)).then(() => say('复制好了，到表格软件里粘贴。'), () => say('这台电脑不让复制，请用打印。'))
  return (
    <div className='stack'>
      <p className='quiet'>{showDay(from)}到{showDay(until)}。</p>
      <Totals totals={figures.totals} />
      <p className='quiet'>{figures.tripsSavedWords}</p>
      <FigureTable by='item' lines={figures.lines} />
      <FigureTable by='place' lines={figures.lines} />
      <FigureTable by='hour' lines={figures.lines} />
      <div className='row no-print'><Button onClick={copy}>复制成表格</Button><Button onClick={() => window.print()}>打印</Button></div>
    </div>
  )
}

/** How the seats were used, who came and who did not, how many trips were saved. */
export const BookingFiguresPage = () => {
  const [from, setFrom] = useState(() => addDays(today(), -MONTH))
  const [until, setUntil] = useState(today)
  return (
    <Page title='预约数字'>
      <div className='two-fields no-print'>
        <DayField label='从哪天' latest={until} value={from} onChange={setFrom} />
        <DayField label='到哪天' earliest={from} value={until} onChange={setUntil} />
      </div>
      <Loadable query={useFigures(from, until)}>{(figures) => <Report figures={figures} from={from} until={until} />}</Loadable>
    </Page>
  )
}
