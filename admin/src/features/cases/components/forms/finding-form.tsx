import { Button, Input } from 'antd'
import type { FormEvent } from 'react'
import { limits } from '@minsheng/contract/limits.ts'
import { newClientId } from '../../../lib/client-id.ts'
import { useDraft } from '../../../lib/draft.ts'
import { Field } from '../../../ui/field.tsx'
import { say } from '../../../ui/toast.tsx'
import { useRecordFinding } from '../api/commands.ts'
import { useDesk } from './desk.tsx'
import type { FormProps } from './form-props.ts'
import { Refusal } from './refusal.tsx'

export const FindingForm = ({ onDone }: FormProps) => {
  const { kase } = useDesk()
  const { value, change, clear } = useDraft(`${kase.caseNo}:finding`, { recordId: newClientId(), text: '' })
  const { mutate, isPending, error } = useRecordFinding(() => { clear(); say('调查情况已记下。'); onDone() })
  const submit = (event: FormEvent) => {
    event.preventDefault()
    mutate({ recordId: value.recordId, text: value.text.trim() })
  }
  return (
    <form className='stack' onSubmit={submit}>
      <Field label='查明的情况' hint='去了哪里、问了谁、看了什么材料、事实是什么。只有工作人员看得到。'>
        {(wiring) => <Input.TextArea {...wiring} rows={8} maxLength={limits.note} showCount value={value.text} onChange={(event) => change((before) => ({ ...before, text: event.target.value }))} />}
      </Field>
      <Refusal error={error} />
      <Button type='primary' htmlType='submit' loading={isPending} disabled={value.text.trim().length < 2}>保存调查情况</Button>
    </form>
  )
}
