import type { ReactNode } from 'react'
import { Box, FieldLabel, TextBox, TextInput } from './base.tsx'
import { Icon } from './icon.tsx'

export const FieldError = ({ id, words }: { id: string, words: string | undefined }) =>
  words ? <Box id={`${id}-error`} className='field-error' aria={{ role: 'alert' }}><Icon name='warn' />{words}</Box> : null

type Shared = { id: string, label: string, hint?: ReactNode, error?: string | undefined, value: string, onChange: (value: string) => void, placeholder?: string }

/** One line to fill in, with its name, why it is asked, and what is wrong with it. */
export const Field = ({ id, label, hint, error, ...input }: Shared & { kind?: 'text' | 'tel' | 'number', maxLength?: number }) => (
  <Box className='field'>
    <FieldLabel htmlFor={id}>{label}</FieldLabel>
    {hint ? <Box className='field-hint'>{hint}</Box> : null}
    <TextInput id={id} label={label} error={error} className={error ? 'input-wrong' : ''} {...input} />
    <FieldError id={id} words={error} />
  </Box>
)

/** Room to write, with a counter that says what happens to what does not fit. */
export const TextArea = ({ id, label, hint, error, counter, children, ...input }: Shared & { counter: string, isShort?: boolean, children?: ReactNode }) => (
  <Box className='field'>
    <FieldLabel htmlFor={id}>{label}</FieldLabel>
    {hint ? <Box className='field-hint'>{hint}</Box> : null}
    <TextBox id={id} label={label} error={error} className={error ? 'input-wrong' : ''} {...input} />
    <Box className='counter'>{counter}</Box>
    {children}
    <FieldError id={id} words={error} />
  </Box>
)
