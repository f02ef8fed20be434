import { Button } from 'antd'
import { useState } from 'react'
import { useUnits } from '../lib/units.ts'
import { UnitField } from './unit-select.tsx'

const Chosen = ({ unitIds, onDrop }: { unitIds: readonly string[], onDrop: (unitId: string) => void }) => {
  const units = useUnits().data?.items ?? []
  return (
    <ul className='row'>
      {unitIds.map((unitId) => (
        <li className='party' key={unitId}>{units.find((unit) => unit.unitId === unitId)?.name ?? unitId}<Button type='text' size='small' onClick={() => onDrop(unitId)}>去掉</Button></li>
      ))}
    </ul>
  )
}

type UnitsFieldProps = { label: string, hint?: string, value: readonly string[], most?: number, without?: readonly (string | null)[], error?: string | undefined, onChange: (unitIds: string[]) => void }

/** Several units, added one by one. */
export const UnitsField = ({ label, hint, value, most = Infinity, without = [], error, onChange }: UnitsFieldProps) => {
  const [unitId, setUnitId] = useState('')
  const add = () => { onChange([...value, unitId]); setUnitId('') }
  return (
    <>
      <UnitField label={label} value={unitId} without={[...without, ...value]} error={error} onChange={setUnitId} {...(hint ? { hint } : {})} />
      <div><Button disabled={unitId === '' || value.length >= most} onClick={add}>加上这个单位</Button></div>
      <Chosen unitIds={value} onDrop={(dropped) => onChange(value.filter((each) => each !== dropped))} />
    </>
  )
}
