import { Button, Input } from 'antd'
import { useUnits } from '../../../lib/units.ts'
import { Field } from '../../../ui/field.tsx'
import { UnitSelect } from '../../../ui/unit-select.tsx'
import type { RoutingLine } from '../api/get-rules.ts'

const wordsOf = (text: string): string[] => [...new Set(text.split(/[、,，\s]+/).filter(Boolean))]

type LineFieldsProps = { line: RoutingLine, at: number, error: string | undefined, onChange: (line: RoutingLine) => void, onDone: () => void }

/** One line of the routing table, opened for writing. Type and township of a line stay as they are. */
export const LineFields = ({ line, at, error, onChange, onDone }: LineFieldsProps) => {
  const units = useUnits()
  return (
    <div className='stack card'>
      <h3>第 {at + 1} 行</h3>
      <Field label='单位' error={error}>{(wiring) => <UnitSelect {...wiring} units={units.data?.items ?? []} value={line.unitId} onChange={(unitId) => onChange({ ...line, unitId })} />}</Field>
      <Field label='含其中一个词' hint='用顿号隔开。'>
        {(wiring) => <Input.TextArea {...wiring} rows={3} defaultValue={line.words.join('、')} onChange={(event) => onChange({ ...line, words: wordsOf(event.target.value) })} />}
      </Field>
      <Field label='不含这些词（可不填）'>
        {(wiring) => (
          <Input.TextArea
            {...wiring} rows={2} defaultValue={line.unless?.join('、') ?? ''}
            onChange={(event) => { const { unless: _unless, ...rest } = line; const words = wordsOf(event.target.value); onChange(words.length > 0 ? { ...rest, unless: words } : rest) }}
          />
        )}
      </Field>
      <Field label='理由' hint='首接员看得到。'>{(wiring) => <Input {...wiring} maxLength={200} value={line.reason} onChange={(event) => onChange({ ...line, reason: event.target.value })} />}</Field>
      <div><Button onClick={onDone}>写好了</Button></div>
    </div>
  )
}
