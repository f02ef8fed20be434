import { useState } from 'react'
import type { ClientConfig } from '../client-config.ts'
import { townshipName } from '../township-name.ts'
import { Box, Tap, Words } from './base.tsx'
import { ChoiceList } from './choice-list.tsx'
import { FieldError } from './field.tsx'
import { Icon } from './icon.tsx'
import { Sheet } from './sheet.tsx'

type TownshipFieldProps = {
  townships: ClientConfig['townships']
  value: string | null | undefined
  onChange: (code: string | null) => void
  error?: string | undefined
  id?: string
  label?: string
  unknown?: string
}

const unknownTownship = '不清楚'

/** One of the townships, or 不清楚; the list opens over the page in large lines. */
export const TownshipField = ({ townships, value, onChange, error, id = 'township', label = '事情发生在哪个乡镇', unknown = unknownTownship }: TownshipFieldProps) => {
  const [open, setOpen] = useState(false)
  const choices = [{ value: null, word: unknown }, ...townships.map(({ code, name }) => ({ value: code as string | null, word: name }))]
  const chosen = value === undefined ? '请选择' : townshipName(townships, value, unknown)
  return (
    <Box className='field'>
      <Box className='field-label'>{label}</Box>
      <Tap id={id} className='choice' aria={{ label: `乡镇：${chosen}，点开选择` }} onClick={() => setOpen(true)}>
        <Words className='grow'>{chosen}</Words>
        <Icon name='next' />
      </Tap>
      <FieldError id={id} words={error} />
      <Sheet id={`${id}-sheet`} title='选择乡镇' open={open} onClose={() => setOpen(false)}>
        <ChoiceList inSheet id={`${id}-list`} label='乡镇' choices={choices} value={value} onChange={(code) => { onChange(code); setOpen(false) }} />
      </Sheet>
    </Box>
  )
}
