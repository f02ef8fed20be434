import { Button, Input } from 'antd'
import { type FormEvent, useState } from 'react'
import { limits } from '@minsheng/contract/limits.ts'
import { useUnits } from '../../../lib/units.ts'
import { Field } from '../../../ui/field.tsx'
import { ProblemNote } from '../../../ui/notice.tsx'
import { say } from '../../../ui/toast.tsx'
import { UnitSelect } from '../../../ui/unit-select.tsx'
import { useAccept } from '../api/commands.ts'
import { useDesk } from './desk.tsx'
import type { FormProps } from './form-props.ts'
import { Refusal } from './refusal.tsx'

const Suggestion = ({ onTake }: { onTake: (unitId: string) => void }) => {
  const { suggestion } = useDesk().kase
  if (!suggestion) return <p className='quiet'>没有合适的分派建议，请自己选承办单位。</p>
  return (
    <div className='suggestion stack-tight'>
      <p>建议分给 <strong>{suggestion.unitName}</strong></p>
      <p className='small'>理由：{suggestion.reason}</p>
      <div><Button onClick={() => onTake(suggestion.unitId)}>采用建议</Button></div>
    </div>
  )
}

export const AcceptForm = ({ onDone }: FormProps) => {
  const { kase } = useDesk()
  const units = useUnits()
  const [unitId, setUnitId] = useState(kase.suggestion?.unitId ?? '')
  const [note, setNote] = useState('')
  const { mutate, isPending, error } = useAccept(() => { say('已受理并分派，群众会收到通知。'); onDone() })
  const submit = (event: FormEvent) => {
    event.preventDefault()
    const words = note.trim()
    mutate({ unitId, ...(words ? { note: words } : {}) })
  }
  return (
    <form className='stack' onSubmit={submit}>
      <Suggestion onTake={setUnitId} />
      {units.error && <ProblemNote error={units.error} retry={() => void units.refetch()} />}
      <Field label='承办单位'>{(wiring) => <UnitSelect {...wiring} units={units.data?.items ?? []} value={unitId} onChange={setUnitId} />}</Field>
      <Field label='交办意见（可不填）' hint='只有工作人员看得到。'>
        {(wiring) => <Input.TextArea {...wiring} rows={3} maxLength={limits.reason} value={note} onChange={(event) => setNote(event.target.value)} />}
      </Field>
      <Refusal error={error} />
      <Button type='primary' htmlType='submit' loading={isPending} disabled={!unitId}>受理并分派</Button>
    </form>
  )
}
