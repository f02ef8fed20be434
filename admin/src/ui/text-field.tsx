import { Input } from 'antd'
import type { ReactNode } from 'react'
import { Field } from './field.tsx'

type TextFieldProps = { label: string, hint?: ReactNode, rows?: number, max: number, value: string, error?: string | undefined, onChange: (text: string) => void }

const LONG = 8

/** Words to write, with how many there is room for. Long texts grow with what is typed. */
export const TextField = ({ label, hint, rows = 4, max, value, error, onChange }: TextFieldProps) => (
  <Field label={label} hint={hint} error={error}>
    {(wiring) => (
      <Input.TextArea
        {...wiring} {...(rows > LONG ? { autoSize: { minRows: rows, maxRows: 24 } } : { rows })} maxLength={max} showCount
        value={value} onChange={(event) => onChange(event.target.value)}
      />
    )}
  </Field>
)
