import { useUnits } from '../../../../lib/units.ts'
import { Field } from '../../../../ui/field.tsx'
import { useDesk } from '../desk.tsx'

type DoorFieldProps = { label: string, none: string, doorId: string, error?: string | undefined, onChange: (doorId: string) => void }

/** An outside body, with what it handles; the one the rules suggest is named. */
export const DoorField = ({ label, none, doorId, error, onChange }: DoorFieldProps) => {
  const { doorSuggestion } = useDesk().kase
  const doors = useUnits().data?.doors ?? []
  const chosen = doors.find((door) => door.doorId === doorId)
  const hint = chosen?.handles ?? (doorSuggestion ? `建议：${doorSuggestion.name}。${doorSuggestion.reason}` : '群众该去哪里办，要写明白。')
  return (
    <Field label={label} hint={hint} error={error}>
      {(wiring) => (
        <select {...wiring} className='native-select' value={doorId} onChange={(event) => onChange(event.target.value)}>
          <option value=''>{none}</option>
          {doors.map((door) => <option key={door.doorId} value={door.doorId}>{door.name}</option>)}
        </select>
      )}
    </Field>
  )
}
