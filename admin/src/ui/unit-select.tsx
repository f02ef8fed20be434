import { Input } from 'antd'
import { type ComponentProps, useState } from 'react'
import { groupUnits, matching, type Unit, useUnits } from '../lib/units.ts'
import { Field } from './field.tsx'
import { ProblemNote } from './notice.tsx'

type UnitSelectProps = Omit<ComponentProps<'select'>, 'onChange' | 'value'> & { units: readonly Unit[], value: string, none?: string, onChange: (unitId: string) => void }

/** The browser's own list: it works with one thumb, a keyboard and a screen reader alike. */
export const UnitSelect = ({ units, value, none = '请选择', onChange, ...rest }: UnitSelectProps) => (
  <select {...rest} className='native-select' value={value} onChange={(event) => onChange(event.target.value)}>
    <option value=''>{none}</option>
    {groupUnits(units).map((group) => (
      <optgroup key={group.label} label={group.label}>
        {group.units.map((unit) => <option key={unit.unitId} value={unit.unitId}>{unit.name}</option>)}
      </optgroup>
    ))}
  </select>
)

type UnitFieldProps = { label: string, hint?: string, value: string, none?: string, without?: readonly (string | null)[], error?: string | undefined, onChange: (unitId: string) => void }

// So many are seen at a glance; among more a few characters find the one.
const AT_A_GLANCE = 12

/** A unit of the bureau, without those that may not be chosen: the one that has the case, the ones it accuses (named by id or by name). */
export const UnitField = ({ label, hint, value, none = '请选择', without = [], error, onChange }: UnitFieldProps) => {
  const units = useUnits()
  const offered = (units.data?.items ?? []).filter((unit) => !without.includes(unit.unitId) && !without.includes(unit.name))
  const [typed, setTyped] = useState('')
  return (
    <>
      {units.error && <ProblemNote error={units.error} retry={() => void units.refetch()} />}
      <Field label={label} hint={hint} error={error}>
        {(wiring) => (
          <>
            {offered.length > AT_A_GLANCE && <Input allowClear aria-label='输入几个字找单位' placeholder='输入几个字找单位' value={typed} onChange={(event) => setTyped(event.target.value)} />}
            <UnitSelect {...wiring} units={matching(offered, typed, value)} value={value} none={none} onChange={onChange} />
          </>
        )}
      </Field>
    </>
  )
}
