import type { ReactNode } from 'react'
import { Field } from './field.tsx'

type PickFieldProps<V extends string> = {
  label: string, hint?: ReactNode, words: Readonly<Record<V, string>>, value: V | '', none?: string, error?: string | undefined, onChange: (value: V) => void
}

/** One of a list too long to stand in sight: the browser's own list. `none` is what stands there while nothing is chosen. */
export const PickField = <V extends string>({ label, hint, words, value, none, error, onChange }: PickFieldProps<V>) => (
  <Field label={label} hint={hint} error={error}>
    {(wiring) => (
      <select {...wiring} className='native-select' value={value} onChange={(event) => onChange(event.target.value as V)}>
        {(none !== undefined || value === '') && <option value=''>{none ?? '请选择'}</option>}
        {Object.entries<string>(words).map(([option, label]) => <option key={option} value={option}>{label}</option>)}
      </select>
    )}
  </Field>
)
