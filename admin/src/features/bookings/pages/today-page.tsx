import { Button } from 'antd'
import { useSearchParams } from 'react-router'
import { addDays, showSpokenDay, today } from '../../../lib/dates.ts'
import { Choice } from '../../../ui/choice.tsx'
import { DayField } from '../../../ui/day-field.tsx'
import { Empty } from '../../../ui/empty.tsx'
import { Loadable } from '../../../ui/loadable.tsx'
import { Page } from '../../../ui/page.tsx'
import { type BookingLine, useBookingLines } from '../api/day-list.ts'
import { CodeField } from '../components/code-field.tsx'
import { DayTable } from '../components/day-table.tsx'
import { ExcuseItem } from '../components/excuse.tsx'
import { countDay } from '../logic/count-day.ts'
import '../bookings.css'

const views = { day: '一天的预约', excuses: '说明了没来原因的' } as const
const DAY = /^\d{4}-\d{2}-\d{2}$/

const DayChoice = ({ day, onChange }: { day: string, onChange: (day: string) => void }) => (
  <div className='row'>
    <DayField label='哪天' value={day} onChange={(next) => { if (DAY.test(next)) onChange(next) }} />
    <Button onClick={() => onChange(addDays(day, -1))}>前一天</Button>
    <Button disabled={day === today()} onClick={() => onChange(today())}>今天</Button>
    <Button onClick={() => onChange(addDays(day, 1))}>后一天</Button>
  </div>
)

const Lines = ({ day, lines }: { day: string, lines: readonly BookingLine[] }) => lines.length === 0 ? <Empty title={`${showSpokenDay(day)}没有预约`}><p>没约的人来了，到“叫号”里取一个号。</p></Empty> : (
  <>
    <p className='quiet'>{countDay(lines)}</p>
    <DayTable caption={`${showSpokenDay(day)}的预约，按时间`} lines={lines} />
  </>
)

const DayView = ({ day, onChange }: { day: string, onChange: (day: string) => void }) => (
  <>
    <DayChoice day={day} onChange={onChange} />
    <Loadable query={useBookingLines({ day })}>{({ items }) => <Lines day={day} lines={items} />}</Loadable>
  </>
)

const Excuses = () => (
  <Loadable query={useBookingLines({ excuses: true })}>
    {({ items }) => items.length === 0 ? <Empty title='没有等答复的'><p>约了没来的人说明原因以后，会列在这里。</p></Empty> : <ul className='stack excuses'>{items.map((line) => <ExcuseItem key={line.bookingId} line={line} />)}</ul>}
  </Loadable>
)

/** Who comes today, and the field that opens a booking by its code. */
export const TodayPage = () => {
  const [search, setSearch] = useSearchParams()
  const asked = search.get('day') ?? ''
  const day = DAY.test(asked) ? asked : today()
  const view = search.get('view') === 'excuses' ? 'excuses' : 'day'
  const show = (nextView: keyof typeof views, nextDay: string) => setSearch({ ...nextView === 'day' ? {} : { view: nextView }, ...nextDay === today() ? {} : { day: nextDay } })
  return (
    <Page title={day === today() ? '今日预约' : `${showSpokenDay(day)}的预约`}>
      <CodeField autoFocus />
      <Choice name='view' words={views} value={view} onChange={(next) => show(next, day)} />
      {view === 'excuses' ? <Excuses /> : <DayView day={day} onChange={(next) => show('day', next)} />}
    </Page>
  )
}
