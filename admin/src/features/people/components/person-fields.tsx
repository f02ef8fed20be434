import { Checkbox, Input } from 'antd'
import { useUnits } from '../../../lib/units.ts'
import { Field, FieldGroup } from '../../../ui/field.tsx'
import { UnitSelect } from '../../../ui/unit-select.tsx'
import type { RoleChoice } from '../api/list-people.ts'

export type PersonValue = { name: string, unitId: string, roles: string[] }

const MOST_ROLES = 6

export const isComplete = ({ name, unitId, roles }: PersonValue) => name.trim() !== '' && unitId !== '' && roles.length > 0 && roles.length <= MOST_ROLES

type PersonFieldsProps = { value: PersonValue, roles: readonly RoleChoice[], errors: Record<string, string>, onChange: (value: PersonValue) => void }

export const PersonFields = ({ value, roles, errors, onChange }: PersonFieldsProps) => {
  const units = useUnits()
  const toggle = (role: string) =>
    onChange({ ...value, roles: value.roles.includes(role) ? value.roles.filter((other) => other !== role) : [...value.roles, role] })
  return (
    <>
      <Field label='姓名' error={errors.name}>
        {(wiring) => <Input {...wiring} maxLength={20} value={value.name} onChange={(event) => onChange({ ...value, name: event.target.value })} />}
      </Field>
      <Field label='单位' error={errors.unitId}>
        {(wiring) => <UnitSelect {...wiring} units={units.data?.items ?? []} value={value.unitId} onChange={(unitId) => onChange({ ...value, unitId })} />}
      </Field>
      <FieldGroup label='角色' hint='只给办事用得着的角色。标“口令”的，登录要用动态口令。' error={errors.roles}>
        <div className='role-grid'>
          {roles.map(({ role, name, needsTotp }) => (
            <Checkbox key={role} checked={value.roles.includes(role)} onChange={() => toggle(role)}>{name}{needsTotp && '（口令）'}</Checkbox>
          ))}
        </div>
      </FieldGroup>
    </>
  )
}
