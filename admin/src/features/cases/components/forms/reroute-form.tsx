import { Button, Input } from 'antd'
import { type FormEvent, useState } from 'react'
import { limits } from '@minsheng/contract/limits.ts'
import { useDraft } from '../../../lib/draft.ts'
import { useUnits } from '../../../lib/units.ts'
import { Field } from '../../../ui/field.tsx'
import { say } from '../../../ui/toast.tsx'
import { UnitSelect } from '../../../ui/unit-select.tsx'
import { useReroute } from '../api/commands.ts'
import { useDesk } from './desk.tsx'
import type { FormProps } from './form-props.ts'
import { Refusal } from './refusal.tsx'

export const RerouteForm = ({ onDone }: FormProps) => {
  const { kase } = useDesk()
  const units = useUnits()
  const [unitId, setUnitId] = useState('')
  const reason = useDraft(`${kase.caseNo}:reroute`, '')
  const { mutate, isPending, error } = useReroute(() => { reason.clear(); say('已改派。'); onDone() })
  const others = (units.data?.items ?? []).filter((unit) => unit.unitId !== kase.unitId)
  const submit = (event: FormEvent) => {
    event.preventDefault()
    mutate({ unitId, reason: reason.value.trim() })
  }
  return (
    <form className='stack' onSubmit={submit}>
      <p>现在由{kase.unitName ?? '（未分派）'}承办。期限不因改派而变。</p>
      <Field label='改派给'>{(wiring) => <UnitSelect {...wiring} units={others} value={unitId} onChange={setUnitId} />}</Field>
      <Field label='改派理由'>
        {(wiring) => <Input.TextArea {...wiring} rows={3} maxLength={limits.reason} value={reason.value} onChange={(event) => reason.change(event.target.value)} />}
      </Field>
      <Refusal error={error} />
      <Button type='primary' htmlType='submit' loading={isPending} disabled={!unitId || reason.value.trim().length < 2}>改派</Button>
    </form>
  )
}
