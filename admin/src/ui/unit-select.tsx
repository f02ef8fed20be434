import type { ComponentProps } from 'react'
import { groupUnits, type Unit } from '../lib/units.ts'

type UnitSelectProps = Omit<ComponentProps<'select'>, 'onChange' | 'value'> & { units: readonly Unit[], value: string, onChange: (unitId: string) => void }

/** The browser's own list: it works with one thumb, a keyboard and a screen reader alike. */
export const UnitSelect = ({ units, value, onChange, ...rest }: UnitSelectProps) => (
  <select {...rest} className='native-select' value={value} onChange={(event) => onChange(event.target.value)}>
    <option value=''>请选择</option>
    {groupUnits(units).map((group) => (
      <optgroup key={group.label} label={group.label}>
        {group.units.map((unit) => <option key={unit.unitId} value={unit.unitId}>{unit.name}</option>)}
      </optgroup>
    ))}
  </select>
)
