import { Button, Checkbox } from 'antd'
import { limits } from '@minsheng/contract/limits.ts'
import { showSpokenDay, today } from '../../../lib/dates.ts'
import { DayField } from '../../../ui/day-field.tsx'
import { LineField } from '../../../ui/line-field.tsx'
import { RowList } from '../../../ui/row-list.tsx'
import { blankException, type Exception } from '../logic/body.ts'
import { sayPeriods } from '../logic/say-schedule.ts'
import type { PartProps } from './part-props.ts'
import { PeriodFields } from './period-fields.tsx'
import { SeatsRow } from './seat-fields.tsx'

const called = ({ day }: Exception): string => day === '' ? '' : showSpokenDay(day)
const said = ({ periods, seats, why }: Exception): string => `${periods.length === 0 ? '不办' : sayPeriods(periods)}${seats ? '，号数不一样' : ''}${why ? `：${why}` : ''}`

/** Days that differ: none at all, other hours, or other seats. The reason is read by everybody. */
export const ExceptionFields = ({ body: { exceptions, seats: usual }, faults, change }: PartProps) => (
  <RowList item='日子' add='加一个日子' rows={exceptions} most={limits.exceptions} blank={blankException} nameOf={called} fold={said} hint='停办、只办半天、多放号的日子写在这里。一段时间也不加，就是那天不办。' onChange={(next) => change({ exceptions: next })}>
    {(exception, set, at) => (
      <>
        {faults[`exceptions.${at}`] && <p className='field-error' role='alert'>{faults[`exceptions.${at}`]}</p>}
        <div className='schedule-row'>
          <DayField label='哪天' earliest={today()} value={exception.day} error={faults[`exceptions.${at}.day`]} onChange={(day) => set({ ...exception, day })} />
          <LineField label='原因，群众看得到' max={limits.title} value={exception.why} error={faults[`exceptions.${at}.why`]} onChange={(why) => set({ ...exception, why })} />
        </div>
        <PeriodFields place={`exceptions.${at}`} called={called(exception) || '这一天'} periods={exception.periods} faults={faults} onChange={(periods) => set({ ...exception, periods })} />
        {exception.periods.length === 0 ? <p className='quiet'>没有时间，就是这天不办。</p> : <Checkbox checked={exception.seats !== null} onChange={(event) => set({ ...exception, seats: event.target.checked ? usual : null })}>这天的号数不一样</Checkbox>}
        {exception.seats && <SeatsRow seats={exception.seats} onChange={(seats) => set({ ...exception, seats })} />}
        {exception.periods.length > 0 && exception.seats === null && <p className='quiet small'>号数和平常一样。</p>}
        {exception.periods.length > 0 && <div><Button size='small' onClick={() => set({ ...exception, periods: [], seats: null })}>改成这天不办</Button></div>}
      </>
    )}
  </RowList>
)
