import { useState } from 'react'
import { Box, TextInput } from './base.tsx'
import { FieldError } from './field.tsx'
import { dayOfParts, partsOfDay } from './day-parts.ts'

type DayFieldProps = { id: string, label: string, value: string, error: string | undefined, onChange: (day: string) => void }

/** Year, month and day as three numbers: a birthday of seventy years ago is not scrolled to. */
export const DayField = ({ id, label, value, error, onChange }: DayFieldProps) => {
  // As typed: a month of one figure stays one figure while it is being written.
  const [parts, setParts] = useState(() => partsOfDay(value))
  const write = (index: number, text: string) => {
    const next = parts.map((part, place) => place === index ? text.replace(/\D/g, '') : part)
    setParts(next)
    onChange(dayOfParts(next))
  }
  return (
    <Box className='field'>
      <Box className='field-label'>{label}</Box>
      <Box className='day-parts' aria={{ role: 'group', label }}>
        {['年', '月', '日'].map((word, index) => (
          <Box key={word} className={index === 0 ? 'day-part day-year' : 'day-part'}>
            <TextInput id={index === 0 ? id : `${id}-${index}`} label={`${label}：${word}`} kind='number' value={parts[index] ?? ''} maxLength={index === 0 ? 4 : 2} className={error ? 'input-wrong' : ''} error={index === 0 ? error : undefined} onChange={(text) => write(index, text)} />
            <Box>{word}</Box>
          </Box>
        ))}
      </Box>
      <FieldError id={id} words={error} />
    </Box>
  )
}
