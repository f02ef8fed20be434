import { Button, Input } from 'antd'
import type { FormEvent } from 'react'
import { limits } from '@minsheng/contract/limits.ts'
import type { Input as Sent } from '@minsheng/contract/index.ts'
import { newClientId } from '../../../lib/client-id.ts'
import { useDraft } from '../../../lib/draft.ts'
import { Choice } from '../../../ui/choice.tsx'
import { Field, FieldGroup } from '../../../ui/field.tsx'
import { say } from '../../../ui/toast.tsx'
import { contactMethodWords, contactOutcomeWords } from '../../../ui/words.ts'
import { useRecordContact } from '../api/commands.ts'
import { useDesk } from './desk.tsx'
import type { FormProps } from './form-props.ts'
import { Refusal } from './refusal.tsx'

type ContactRecord = Omit<Sent<'POST /staff/cases/:caseNo/contacts'>['body'], 'version'>

export const ContactForm = ({ onDone }: FormProps) => {
  const { kase } = useDesk()
  const { value, change, clear } = useDraft<ContactRecord>(`${kase.caseNo}:contact`, { recordId: newClientId(), method: 'phone', outcome: 'reached', note: '' })
  const { mutate, isPending, error } = useRecordContact(() => { clear(); say('联系情况已记下。'); onDone() })
  const submit = (event: FormEvent) => {
    event.preventDefault()
    mutate({ ...value, note: value.note.trim() })
  }
  return (
    <form className='stack' onSubmit={submit}>
      <p className='quiet'>办结前至少要联系群众一次。联系时间按保存的时刻记。</p>
      <FieldGroup label='怎么联系的'>
        <Choice name='method' words={contactMethodWords} value={value.method} onChange={(method) => change((before) => ({ ...before, method }))} />
      </FieldGroup>
      <FieldGroup label='结果'>
        <Choice name='outcome' words={contactOutcomeWords} value={value.outcome} onChange={(outcome) => change((before) => ({ ...before, outcome }))} />
      </FieldGroup>
      <Field label='说了什么' hint='谁、什么时候、说到什么。'>
        {(wiring) => <Input.TextArea {...wiring} rows={4} maxLength={limits.note} showCount value={value.note} onChange={(event) => change((before) => ({ ...before, note: event.target.value }))} />}
      </Field>
      <Refusal error={error} />
      <Button type='primary' htmlType='submit' loading={isPending} disabled={value.note.trim().length < 2}>保存联系记录</Button>
    </form>
  )
}
