import { Button, Checkbox } from 'antd'
import { limits } from '@minsheng/contract/limits.ts'
import { weekdayWords } from '../../../lib/dates.ts'
import { PickField } from '../../../ui/pick-field.tsx'
import { RowList } from '../../../ui/row-list.tsx'
import { blankLine, sameAllWeek, type WeekLine } from '../logic/body.ts'
import { sayPeriods } from '../logic/say-schedule.ts'
import { weekWords } from '../words.ts'
import type { PartProps } from './part-props.ts'
import { PeriodFields } from './period-fields.tsx'

const weekdays = Object.fromEntries(weekdayWords.map((word, at) => [String(at + 1), word]))

const Weeks = ({ called, weeks, onChange }: { called: string, weeks: readonly number[], onChange: (weeks: number[]) => void }) => (
  <div className='row' role='group' aria-label={`${called}：当月第几个，都不勾就是每周`}>
    {Object.entries(weekWords).map(([week, word]) => <Checkbox key={week} checked={weeks.includes(Number(week))} onChange={() => onChange(weeks.includes(Number(week)) ? weeks.filter((each) => each !== Number(week)) : [...weeks, Number(week)].sort((one, other) => one - other))}>{word}</Checkbox>)}
    <span className='quiet small'>{weeks.length === 0 ? '都不勾就是每周' : '只有当月的这几个'}</span>
  </div>
)

const dayOf = ({ weekday, weeks }: WeekLine): string => `${weeks.length > 0 ? `第${weeks.join('、')}个` : ''}${weekdayWords[weekday - 1] ?? ''}`

/** The usual week, a line for each weekday. */
export const WeekFields = ({ body: { week }, faults, change }: PartProps) => {
  const first = week[0]
  return (
    <>
      {faults.week && <p className='field-error' role='alert'>{faults.week}</p>}
      <RowList item='时间' add='加一天' rows={week} most={limits.weekLines} blank={blankLine} nameOf={dayOf} fold={(line) => `${faultsIn(faults, week.indexOf(line)) ? '有要改的：' : ''}${sayPeriods(line.periods) || '没有时间'}`} onChange={(next) => change({ week: next })}>
        {(line, set, at) => (
          <>
            {faults[`week.${at}`] && <p className='field-error' role='alert'>{faults[`week.${at}`]}</p>}
            <PickField label='星期几' words={weekdays} value={String(line.weekday)} onChange={(weekday) => set({ ...line, weekday: Number(weekday) })} />
            <Weeks called={dayOf(line)} weeks={line.weeks} onChange={(weeks) => set({ ...line, weeks })} />
            <PeriodFields place={`week.${at}`} called={dayOf(line)} periods={line.periods} faults={faults} onChange={(periods) => set({ ...line, periods })} />
          </>
        )}
      </RowList>
      {first && sameAllWeek(week, first).length > week.length && <div><Button onClick={() => change({ week: sameAllWeek(week, first) })}>周一到周五没写的，都和{dayOf(first)}一样</Button></div>}
    </>
  )
}

const faultsIn = (faults: PartProps['faults'], at: number): boolean => Object.keys(faults).some((place) => place === `week.${at}` || place.startsWith(`week.${at}.`))
