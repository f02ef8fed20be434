import { Input } from 'antd'
import { limits } from '@minsheng/contract/limits.ts'
import type { Input as Sent } from '@minsheng/contract/index.ts'
import { useDraft } from '../../../lib/draft.ts'
import { Choice } from '../../../ui/choice.tsx'
import { ConfirmButton } from '../../../ui/confirm-button.tsx'
import { Field, FieldGroup } from '../../../ui/field.tsx'
import { say } from '../../../ui/toast.tsx'
import { withholdReasonWords } from '../../../ui/words.ts'
import { useGive } from '../api/commands.ts'
import { useDesk } from './desk.tsx'
import type { FormProps } from './forms/form-props.ts'
import { Refusal } from './refusal.tsx'

type Draft = { reason: Sent<'POST /staff/cases/:caseNo/publication/withhold'>['body']['reason'] | null, note: string }

export const WithholdForm = ({ onDone }: FormProps) => {
  const { kase } = useDesk()
  const { value, change, clear } = useDraft<Draft>(`${kase.caseNo}:withhold`, { reason: null, note: '' })
  const { mutate, isPending, error } = useGive('publication-withhold', () => { clear(); say('已定为不公开，只计入统计。'); onDone() })
  const note = value.note.trim()
  const submit = () => {
    if (value.reason) mutate({ reason: value.reason, note })
  }
  return (
    <form className='card stack' onSubmit={(event) => event.preventDefault()} aria-label='不公开'>
      <h2>不公开</h2>
      <FieldGroup label='为什么不公开'>
        <Choice stacked name='withhold-reason' words={withholdReasonWords} value={value.reason} onChange={(reason) => change((before) => ({ ...before, reason }))} />
      </FieldGroup>
      <Field label='说明' hint='公开了多少、为什么没公开，都要统计。'>
        {(wiring) => <Input.TextArea {...wiring} rows={3} maxLength={limits.reason} value={value.note} onChange={(event) => change((before) => ({ ...before, note: event.target.value }))} />}
      </Field>
      <Refusal error={error} />
      <div>
        <ConfirmButton label='不公开' title='确定不公开？' confirm='不公开' danger primary={false} loading={isPending} disabled={!value.reason || note.length < 2} onConfirm={submit}>
          <p>定了以后，这一件不再进入公开列表。</p>
        </ConfirmButton>
      </div>
    </form>
  )
}
