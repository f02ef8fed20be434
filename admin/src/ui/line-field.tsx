import { Input } from 'antd'
import type { ReactNode } from 'react'
import { Field } from './field.tsx'

type LineFieldProps = { label: string, hint?: ReactNode, max: number, value: string, error?: string | undefined, onChange: (text: string) => void }

/** One line of words: a name, a place, an office. */
export const LineField = ({ label, hint, max, value, error, onChange }: LineFieldProps) => (
  <Field label={label} hint={hint} error={error}>
    {(wiring) => <Input {...wiring} maxLength={max} value={value} onChange={(event) => onChange(event.target.value)} />}
  </Field>
)
