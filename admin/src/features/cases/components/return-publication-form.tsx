import { Button, Input } from 'antd'
import type { FormEvent } from 'react'
import { limits } from '@minsheng/contract/limits.ts'
import { useDraft } from '../../../lib/draft.ts'
import { Field } from '../../../ui/field.tsx'
import { say } from '../../../ui/toast.tsx'
import { useGive } from '../api/commands.ts'
import { useDesk } from './desk.tsx'
import type { FormProps } from './forms/form-props.ts'
import { Refusal } from './refusal.tsx'

export const ReturnPublicationForm = ({ onDone }: FormProps) => {
  const { kase } = useDesk()
  const reason = useDraft(`${kase.caseNo}:return-public`, '')
  const { mutate, isPending, error } = useGive('publication-return', () => { reason.clear(); say('公开稿已退回重做。'); onDone() })
  const submit = (event: FormEvent) => {
    event.preventDefault()
    mutate({ reason: reason.value.trim() })
  }
  return (
    <form className='card stack' onSubmit={submit} aria-label='退回重做'>
      <h2>退回重做</h2>
      <Field label='哪里还要改'>
        {(wiring) => <Input.TextArea {...wiring} rows={3} maxLength={limits.reason} value={reason.value} onChange={(event) => reason.change(event.target.value)} />}
      </Field>
      <Refusal error={error} />
      <div><Button htmlType='submit' loading={isPending} disabled={reason.value.trim().length < 2}>退回重做</Button></div>
    </form>
  )
}
