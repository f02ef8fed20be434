import { Button, Input } from 'antd'
import type { FormEvent } from 'react'
import { limits } from '@minsheng/contract/limits.ts'
import { useDraft } from '../../../lib/draft.ts'
import { Field } from '../../../ui/field.tsx'
import { say } from '../../../ui/toast.tsx'
import { useReturnReply } from '../api/commands.ts'
import { useDesk } from './desk.tsx'
import type { FormProps } from './form-props.ts'
import { Refusal } from './refusal.tsx'

export const ReturnForm = ({ onDone }: FormProps) => {
  const { kase } = useDesk()
  const reason = useDraft(`${kase.caseNo}:return`, '')
  const { mutate, isPending, error } = useReturnReply(() => { reason.clear(); say('已退回起草人。'); onDone() })
  const submit = (event: FormEvent) => {
    event.preventDefault()
    mutate({ reason: reason.value.trim() })
  }
  return (
    <form className='stack' onSubmit={submit}>
      <Field label='退回理由' hint='哪里不对、要补什么，起草人照着改。'>
        {(wiring) => <Input.TextArea {...wiring} rows={5} maxLength={limits.reason} showCount value={reason.value} onChange={(event) => reason.change(event.target.value)} />}
      </Field>
      <Refusal error={error} />
      <Button type='primary' htmlType='submit' loading={isPending} disabled={reason.value.trim().length < 2}>退回重拟</Button>
    </form>
  )
}
