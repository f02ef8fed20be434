import { useState } from 'react'
import { limits } from '@minsheng/contract/limits.ts'
import type { ClientConfig } from '../../../client-config.ts'
import { Box, Tap, Words } from '../../../ui/base.tsx'
import { BigButton } from '../../../ui/big-button.tsx'
import { Icon } from '../../../ui/icon.tsx'
import { Sheet } from '../../../ui/sheet.tsx'

// A list stored by an earlier version of this program has no units yet.
type Units = ClientConfig['units'] | undefined
type AccusedFieldProps = { units: Units, value: readonly string[], onChange: (unitIds: string[]) => void }

/** The chosen units by name. */
export const accusedNames = (units: Units, chosen: readonly string[]) => (units ?? []).filter(({ unitId }) => chosen.includes(unitId)).map(({ name }) => name).join('、')

/** 您反映的是哪个单位: what is named here will neither be given the case nor see it (信访工作条例 第30条). */
export const AccusedField = ({ units = [], value, onChange }: AccusedFieldProps) => {
  const [open, setOpen] = useState(false)
  const names = accusedNames(units, value) || '没有选，也可以不选'
  const toggle = (unitId: string) => onChange(value.includes(unitId) ? value.filter((each) => each !== unitId) : [...value, unitId].slice(0, limits.citizenAccused))
  return (
    <Box className='field'>
      <Box className='field-label'>您反映的是哪个单位或乡镇（可以不选）</Box>
      <Box className='field-hint'>选了的单位不会办这一件，也看不到这一件。最多 {limits.citizenAccused} 个。</Box>
      <Tap id='accused' className='choice' aria={{ label: `反映的单位：${names}，点开选择` }} onClick={() => setOpen(true)}>
        <Words className='grow'>{names}</Words>
        <Icon name='next' />
      </Tap>
      <Sheet id='accused-sheet' title='选择单位' open={open} onClose={() => setOpen(false)}>
        <Box className='choices'>
          {units.map(({ unitId, name }) => (
            <Tap key={unitId} className={value.includes(unitId) ? 'choice choice-on' : 'choice'} aria={{ role: 'checkbox', checked: value.includes(unitId) }} onClick={() => toggle(unitId)}>
              <Box className='choice-mark' aria={{ hidden: true }} />
              <Words className='grow'>{name}</Words>
            </Tap>
          ))}
          <BigButton onClick={() => setOpen(false)}>选好了</BigButton>
        </Box>
      </Sheet>
    </Box>
  )
}
