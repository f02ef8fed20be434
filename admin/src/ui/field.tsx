import { type ReactNode, useId } from 'react'
import './parts.css'

type Wiring = { id: string, 'aria-describedby': string | undefined, 'aria-invalid': boolean }
type FieldProps = { label: string, hint?: ReactNode, error?: string | undefined, children: (wiring: Wiring) => ReactNode }

/** Label, hint, control and the error beside it, tied together for a screen reader. */
export const Field = ({ label, hint, error, children }: FieldProps) => {
  const id = useId()
  const described = [hint ? `${id}-hint` : '', error ? `${id}-error` : ''].filter(Boolean).join(' ') || undefined
  return (
    <div className='field'>
      <label className='field-label' htmlFor={id}>{label}</label>
      {hint && <div className='field-hint' id={`${id}-hint`}>{hint}</div>}
      {children({ id, 'aria-describedby': described, 'aria-invalid': Boolean(error) })}
      {error && <p className='field-error' id={`${id}-error`} role='alert'>{error}</p>}
    </div>
  )
}

/** The same for a group of radio buttons or boxes. */
export const FieldGroup = ({ label, hint, error, children }: Omit<FieldProps, 'children'> & { children: ReactNode }) => (
  <fieldset className='field'>
    <legend className='field-label'>{label}</legend>
    {hint && <div className='field-hint'>{hint}</div>}
    {children}
    {error && <p className='field-error' role='alert'>{error}</p>}
  </fieldset>
)
