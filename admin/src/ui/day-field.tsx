import { showDay } from '../lib/dates.ts'
import { Field } from './field.tsx'

type DayFieldProps = { label: string, hint?: string, earliest?: string | undefined, latest?: string | undefined, value: string, error?: string | undefined, onChange: (day: string) => void }

/** Whether a day typed or chosen is a day, and between its limits. Days compare as text. */
export const isDayWithin = (day: string, earliest?: string, latest?: string): boolean =>
  /^\d{4}-\d{2}-\d{2}$/.test(day) && (earliest === undefined || day >= earliest) && (latest === undefined || day <= latest)

const outside = ({ value, earliest, latest }: DayFieldProps): string | undefined => {
  if (value === '' || isDayWithin(value, earliest, latest)) return undefined
  if (earliest !== undefined && value < earliest) return `最早选 ${showDay(earliest)}`
  return latest === undefined ? '这不是一个日期' : `最晚选 ${showDay(latest)}`
}

/** One day, by the browser's own calendar: it works with one thumb, a keyboard and a screen reader alike. */
export const DayField = (props: DayFieldProps) => {
  const { label, hint, earliest, latest, value, error, onChange } = props
  return (
    <Field label={label} hint={hint} error={error ?? outside(props)}>
      {(wiring) => <input {...wiring} className='native-select' type='date' min={earliest} max={latest} value={value} onChange={(event) => onChange(event.target.value)} />}
    </Field>
  )
}
