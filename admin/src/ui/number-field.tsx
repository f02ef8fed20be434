import { Input } from 'antd'
import type { ReactNode } from 'react'
import { Field } from './field.tsx'

type NumberFieldProps = { label: string, hint?: ReactNode, min: number, max: number, value: number, error?: string | undefined, onChange: (value: number) => void }

/** A whole number between two others; typed outside them it says so and stays as typed. */
export const NumberField = ({ label, hint, min, max, value, error, onChange }: NumberFieldProps) => {
  const outside = value < min || value > max ? `填 ${min} 到 ${max}` : undefined
  return (
    <Field label={label} hint={hint} error={error ?? outside}>
      {(wiring) => <Input {...wiring} type='number' inputMode='numeric' min={min} max={max} value={value} onChange={(event) => onChange(Math.round(Number(event.target.value)) || 0)} />}
    </Field>
  )
}
