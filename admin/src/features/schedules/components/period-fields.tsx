import { CloseOutlined, PlusOutlined } from '@ant-design/icons'
import { Button } from 'antd'
import { limits } from '@minsheng/contract/limits.ts'
import { dropRow, setRow } from '../../../ui/rows.ts'
import { blankPeriod, type Period } from '../logic/body.ts'
import type { Faults } from '../logic/faults.ts'

type PeriodFieldsProps = { place: string, called: string, periods: readonly Period[], faults: Faults, onChange: (periods: Period[]) => void }

/** The periods of one day, each from a minute until another. */
export const PeriodFields = ({ place, called, periods, faults, onChange }: PeriodFieldsProps) => (
  <div className='stack-tight' role='group' aria-label={`${called}的时间`}>
    {periods.map((period, at) => {
      const fault = faults[`${place}.periods.${at}`]
      const error = fault ? `${place}-${at}-fault` : undefined
      return (
        <div key={at}>
          <div className='period'>
            <input className='native-select' type='time' aria-label={`${called} 第 ${at + 1} 段从`} aria-invalid={fault !== undefined} aria-describedby={error} value={period.from} onChange={(event) => onChange(setRow(periods, at, { ...period, from: event.target.value }))} />
            <span>到</span>
            <input className='native-select' type='time' aria-label={`${called} 第 ${at + 1} 段到`} aria-invalid={fault !== undefined} aria-describedby={error} value={period.until} onChange={(event) => onChange(setRow(periods, at, { ...period, until: event.target.value }))} />
            <Button type='text' icon={<CloseOutlined aria-hidden />} aria-label={`去掉${called} 第 ${at + 1} 段`} onClick={() => onChange(dropRow(periods, at))} />
          </div>
          {fault && <p className='field-error' id={error} role='alert'>{fault}</p>}
        </div>
      )
    })}
    {periods.length < limits.periods && <div><Button size='small' icon={<PlusOutlined aria-hidden />} aria-label={`${called}加一段时间`} onClick={() => onChange([...periods, blankPeriod()])}>加一段时间</Button></div>}
  </div>
)
