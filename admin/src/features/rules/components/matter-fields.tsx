import { Button, Checkbox, Input } from 'antd'
import { useUnits } from '../../../lib/units.ts'
import { Field } from '../../../ui/field.tsx'
import { UnitSelect } from '../../../ui/unit-select.tsx'
import type { Matter } from '../api/get-rules.ts'

const wordsOf = (text: string): string[] => [...new Set(text.split(/[、,，\s]+/).filter(Boolean))]

const lists = [
  { key: 'sure', label: '说的就是它的词', hint: '出现一个就算。用顿号隔开。' },
  { key: 'likely', label: '常和它一起出现的词（可不填）', hint: '光有这些词，只算可能。' },
  { key: 'passing', label: '也会顺带提到的词（可不填）', hint: '说别的事也会提到，分量最轻。' }
] as const

type MatterFieldsProps = { matter: Matter, error: string | undefined, onChange: (matter: Matter) => void, onDone: () => void }

/** One matter, opened for writing. */
export const MatterFields = ({ matter, error, onChange, onDone }: MatterFieldsProps) => {
  const units = useUnits()
  const change = (over: Partial<Matter>) => onChange({ ...matter, ...over })
  return (
    <div className='stack card'>
      <h3>{matter.name || '新的事项'}</h3>
      <Field label='事项' error={error}>{(wiring) => <Input {...wiring} maxLength={20} value={matter.name} onChange={(event) => change({ name: event.target.value })} />}</Field>
      <Field label='承办单位'>{(wiring) => <UnitSelect {...wiring} units={units.data?.items ?? []} value={matter.unitId} onChange={(unitId) => change({ unitId })} />}</Field>
      <Checkbox checked={matter.atTownship} onChange={(event) => change({ atTownship: event.target.checked })}>申请先到户籍地或者居住地乡镇</Checkbox>
      {lists.map(({ key, label, hint }) => (
        <Field key={key} label={label} hint={hint}>
          {(wiring) => <Input.TextArea {...wiring} rows={3} defaultValue={matter[key].join('、')} onChange={(event) => change({ [key]: wordsOf(event.target.value) })} />}
        </Field>
      ))}
      <Field label='依据' hint='建议的理由里会写明。'>{(wiring) => <Input {...wiring} maxLength={120} value={matter.source} onChange={(event) => change({ source: event.target.value })} />}</Field>
      <div><Button onClick={onDone}>写好了</Button></div>
    </div>
  )
}
