import { Checkbox, Input } from 'antd'
import { useState } from 'react'
import { FieldGroup } from '../../../ui/field.tsx'

type PickManyProps = { label: string, hint?: string, offered: Readonly<Record<string, string>>, chosen: readonly string[], most: number, onChange: (chosen: string[]) => void }

const AT_A_GLANCE = 12

/** Several of a list, by their names; what is chosen stays in sight while the list is narrowed. */
export const PickMany = ({ label, hint, offered, chosen, most, onChange }: PickManyProps) => {
  const [typed, setTyped] = useState('')
  const all = { ...Object.fromEntries(chosen.map((key) => [key, key])), ...offered }
  const shown = Object.entries(all).filter(([key, name]) => chosen.includes(key) || name.includes(typed.trim()))
  return (
    <FieldGroup label={`${label}（选了 ${chosen.length} 个）`} hint={hint}>
      {Object.keys(all).length > AT_A_GLANCE && <Input allowClear aria-label={`${label}：输入几个字找`} placeholder='输入几个字找' value={typed} onChange={(event) => setTyped(event.target.value)} />}
      <div className='pick-many'>
        {shown.length === 0 && <span className='quiet small'>还没有可以选的。</span>}
        {shown.map(([key, name]) => <Checkbox key={key} checked={chosen.includes(key)} disabled={!chosen.includes(key) && chosen.length >= most} onChange={(event) => onChange(event.target.checked ? [...chosen, key] : chosen.filter((each) => each !== key))}>{name}</Checkbox>)}
      </div>
    </FieldGroup>
  )
}
