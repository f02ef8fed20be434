import { Checkbox } from 'antd'
import { limits } from '@minsheng/contract/limits.ts'
import { newClientId } from '../../../../lib/client-id.ts'
import { Choice } from '../../../../ui/choice.tsx'
import { FieldGroup } from '../../../../ui/field.tsx'
import { TextField } from '../../../../ui/text-field.tsx'
import { say } from '../../../../ui/toast.tsx'
import { contactMethodWords, contactOutcomeWords } from '../../../../ui/words.ts'
import { type Said, useGive } from '../../api/commands.ts'
import { CommandForm } from '../command-form.tsx'
import { useDesk } from '../desk.tsx'
import { useCaseDraft } from '../use-case-draft.ts'
import type { FormProps } from './form-props.ts'
import { isWritten } from './is-written.ts'

type Draft = Said<'record-contact'> & { police: boolean }

// The record has one text; that the police were told is its first sentence.
const POLICE = '已报警（110）。'

export const ContactForm = ({ onDone }: FormProps) => {
  const { urgency } = useDesk().kase
  const { value, set, clear } = useCaseDraft<Draft>('contact', { recordId: newClientId(), method: 'phone', outcome: 'reached', note: '', police: false })
  const { police, ...contact } = value
  const give = useGive('record-contact', () => { clear(); say('联系情况已记下。'); onDone() })
  const submit = () => give.mutate({ ...contact, note: `${police ? POLICE : ''}${value.note.trim()}` })
  return (
    <CommandForm
      button='保存联系记录' ready={isWritten(value.note)} give={give} onSubmit={submit}
      consequence='群众看得到哪天怎么联系的，还会被问是不是真的联系过；说了什么只有工作人员看得到。'
    >
      {urgency && <p>紧急件：人身有危险、未成年人受侵害的，先打 110，再联系本人；没有接通不算联系上，要接着打。</p>}
      <p className='quiet'>办结前至少要联系群众一次。联系时间按保存的时刻记。</p>
      <FieldGroup label='怎么联系的'><Choice name='method' words={contactMethodWords} value={value.method} onChange={(method) => set({ method })} /></FieldGroup>
      <FieldGroup label='结果'><Choice name='outcome' words={contactOutcomeWords} value={value.outcome} onChange={(outcome) => set({ outcome })} /></FieldGroup>
      {urgency && <Checkbox checked={police} onChange={(event) => set({ police: event.target.checked })}>已经报警（110）</Checkbox>}
      <TextField label='说了什么' hint={police ? '接警人是谁、出警没有；和本人说到什么。' : '谁、什么时候、说到什么。'} max={limits.note - POLICE.length} value={value.note} onChange={(note) => set({ note })} />
    </CommandForm>
  )
}
