import { useState } from 'react'
import type { ClientConfig } from '../../../client-config.ts'
import { Box, Tap, Words } from '../../../ui/base.tsx'
import { ChoiceList } from '../../../ui/choice-list.tsx'
import { FieldError } from '../../../ui/field.tsx'
import { Icon } from '../../../ui/icon.tsx'
import { Sheet } from '../../../ui/sheet.tsx'

type TownshipFieldProps = {
  townships: ClientConfig['townships']
  value: string | null | undefined
  onChange: (code: string | null) => void
  error?: string | undefined
}

export const unknownTownship = '不清楚'

export const townshipName = (townships: ClientConfig['townships'], code: string | null | undefined) =>
  code ? townships.find((township) => township.code === code)?.name ?? code : unknownTownship

/** One of the townships, or 不清楚; the list opens over the page in large lines. */
export const TownshipField = ({ townships, value, onChange, error }: TownshipFieldProps) => {
  const [open, setOpen] = useState(false)
  const choices = [{ value: null, word: unknownTownship }, ...townships.map(({ code, name }) => ({ value: code as string | null, word: name }))]
  const chosen = value === undefined ? '请选择' : townshipName(townships, value)
  return (
    <Box className='field'>
      <Box className='field-label'>事情发生在哪个乡镇</Box>
      <Tap id='township' className='choice' aria={{ label: `乡镇：${chosen}，点开选择` }} onClick={() => setOpen(true)}>
        <Words className='grow'>{chosen}</Words>
        <Icon name='next' />
      </Tap>
      <FieldError id='township' words={error} />
      <Sheet id='township-sheet' title='选择乡镇' open={open} onClose={() => setOpen(false)}>
        <ChoiceList inSheet id='township-list' label='乡镇' choices={choices} value={value} onChange={(code) => { onChange(code); setOpen(false) }} />
      </Sheet>
    </Box>
  )
}
