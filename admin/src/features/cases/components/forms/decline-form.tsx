import { Input } from 'antd'
import { limits } from '@minsheng/contract/limits.ts'
import type { Input as Sent } from '@minsheng/contract/index.ts'
import { useDraft } from '../../../lib/draft.ts'
import { toProblem } from '../../../lib/problem.ts'
import { type Door, useUnits } from '../../../lib/units.ts'
import { Choice } from '../../../ui/choice.tsx'
import { ConfirmButton } from '../../../ui/confirm-button.tsx'
import { Field, FieldGroup } from '../../../ui/field.tsx'
import { say } from '../../../ui/toast.tsx'
import { declineReasonWords } from '../../../ui/words.ts'
import { useDecline } from '../api/commands.ts'
import { useDesk } from './desk.tsx'
import type { FormProps } from './form-props.ts'
import { Refusal } from './refusal.tsx'

type Draft = { reason: Sent<'POST /staff/cases/:caseNo/decline'>['body']['reason'] | null, doorId: string, explanation: string }

const SHORTEST = 10

type DoorFieldProps = { doors: readonly Door[], doorId: string, error: string | undefined, onChange: (doorId: string) => void }

const DoorField = ({ doors, doorId, error, onChange }: DoorFieldProps) => {
  const { doorSuggestion } = useDesk().kase
  const chosen = doors.find((door) => door.doorId === doorId)
  const hint = chosen?.handles ?? (doorSuggestion ? `建议：${doorSuggestion.name}。${doorSuggestion.reason}` : '群众该去哪里办，要写明白。')
  return (
    <Field label='该找的部门' hint={hint} error={error}>
      {(wiring) => (
        <select {...wiring} className='native-select' value={doorId} onChange={(event) => onChange(event.target.value)}>
          <option value=''>没有可指明的部门</option>
          {doors.map((door) => <option key={door.doorId} value={door.doorId}>{door.name}</option>)}
        </select>
      )}
    </Field>
  )
}

export const DeclineForm = ({ onDone }: FormProps) => {
  const { kase } = useDesk()
  const units = useUnits()
  const { value, change, clear } = useDraft<Draft>(`${kase.caseNo}:decline`, { reason: null, doorId: kase.doorSuggestion?.doorId ?? '', explanation: '' })
  const { mutate, isPending, error } = useDecline(() => { clear(); say('已告知群众不予受理的理由和去处。'); onDone() })
  const explanation = value.explanation.trim()
  const fields = error ? toProblem(error).fields : {}
  const submit = () => {
    if (!value.reason) return
    mutate({ reason: value.reason, doorId: value.doorId || null, explanation })
  }
  return (
    <form className='stack' onSubmit={(event) => event.preventDefault()}>
      <FieldGroup label='为什么不受理'>
        <Choice stacked name='decline-reason' words={declineReasonWords} value={value.reason} onChange={(reason) => change((before) => ({ ...before, reason }))} />
      </FieldGroup>
      <DoorField doors={units.data?.doors ?? []} doorId={value.doorId} error={fields.doorId} onChange={(doorId) => change((before) => ({ ...before, doorId }))} />
      <Field label='告知群众的话' hint='群众会原样看到。说清理由、该找谁、带什么。至少 10 个字。' error={fields.explanation}>
        {(wiring) => <Input.TextArea {...wiring} rows={6} maxLength={limits.reason} showCount value={value.explanation} onChange={(event) => change((before) => ({ ...before, explanation: event.target.value }))} />}
      </Field>
      <Refusal error={error} />
      <ConfirmButton label='不予受理' title='确定不予受理？' confirm='不予受理' danger loading={isPending} disabled={!value.reason || explanation.length < SHORTEST} onConfirm={submit}>
        <p>群众会马上收到下面的话，这件不再办理：</p><p className='words bubble'>{explanation}</p>
      </ConfirmButton>
    </form>
  )
}
