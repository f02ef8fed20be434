import { Checkbox } from 'antd'
import { useState } from 'react'
import { NumberField } from '../../../ui/number-field.tsx'
import { PickField } from '../../../ui/pick-field.tsx'
import { TimeField } from '../../../ui/time-field.tsx'
import type { PartProps } from './part-props.ts'

const MOST_MINUTES = 14_400
const LONGEST_HORIZON = 180
const unitWords = { '1': '分钟', '60': '小时', '1440': '天' } as const
type Unit = keyof typeof unitWords

const fitting = (minutes: number): Unit => minutes > 0 && minutes % 1_440 === 0 ? '1440' : minutes > 0 && minutes % 60 === 0 ? '60' : '1'

/** So long before, counted in whatever suits. */
const Before = ({ label, minutes, error, onChange }: { label: string, minutes: number, error: string | undefined, onChange: (minutes: number) => void }) => {
  const [unit, setUnit] = useState<Unit>(() => fitting(minutes))
  const size = Number(unit)
  return (
    <div className='before'>
      <NumberField label={label} min={0} max={Math.floor(MOST_MINUTES / size)} value={Math.floor(minutes / size)} error={error} onChange={(many) => onChange(many * size)} />
      <PickField label={`${label}：单位`} words={unitWords} value={unit} onChange={(next) => { setUnit(next); onChange(Math.floor(minutes / size) * Number(next)) }} />
    </div>
  )
}

export const RuleFields = ({ body, faults, change }: PartProps) => (
  <>
    <div className='schedule-row'>
      <NumberField label='提前多少天放号' min={1} max={LONGEST_HORIZON} value={body.horizonDays} error={faults.horizonDays} onChange={(horizonDays) => change({ horizonDays })} />
      <TimeField label='每天几点放新的一天' value={body.opensDailyAt} error={faults.opensDailyAt} onChange={(opensDailyAt) => change({ opensDailyAt })} />
      <Before label='最晚提前多久约' minutes={body.leadMinutes} error={faults.leadMinutes} onChange={(leadMinutes) => change({ leadMinutes })} />
      <Before label='最晚提前多久改、取消' minutes={body.changeMinutes} error={faults.changeMinutes} onChange={(changeMinutes) => change({ changeMinutes })} />
    </div>
    <div><Checkbox checked={body.workingDaysOnly} onChange={(event) => change({ workingDaysOnly: event.target.checked })}>只在工作日办，调休上班的也办</Checkbox></div>
  </>
)
