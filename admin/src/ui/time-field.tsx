import { Field } from './field.tsx'

type TimeFieldProps = { label: string, value: string, error?: string | undefined, onChange: (minute: string) => void }

/** A minute of the day, `HH:mm`, by the browser's own field. */
export const TimeField = ({ label, value, error, onChange }: TimeFieldProps) => (
  <Field label={label} error={error}>{(wiring) => <input {...wiring} className='native-select' type='time' value={value} onChange={(event) => onChange(event.target.value)} />}</Field>
)
