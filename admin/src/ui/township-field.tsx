import type { Township } from '../lib/bureau.ts'
import { Field } from './field.tsx'

type TownshipFieldProps = { townships: readonly Township[], none?: string, value: string, error?: string | undefined, onChange: (code: string) => void }

// Not the list of words as elsewhere: an object sorts its keys by the code, and the seat of the county comes first.
/** One of the townships by its code. */
export const TownshipField = ({ townships, none = '请选择', value, error, onChange }: TownshipFieldProps) => (
  <Field label='哪个乡镇' error={error}>
    {(wiring) => (
      <select {...wiring} className='native-select' value={value} onChange={(event) => onChange(event.target.value)}>
        <option value=''>{none}</option>
        {townships.map(({ code, name }) => <option key={code} value={code}>{name}</option>)}
      </select>
    )}
  </Field>
)
