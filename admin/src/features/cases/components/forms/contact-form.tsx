import { limits } from '@minsheng/contract/limits.ts'
import { newClientId } from '../../../../lib/client-id.ts'
import { Choice } from '../../../../ui/choice.tsx'
import { FieldGroup } from '../../../../ui/field.tsx'
import { TextField } from '../../../../ui/text-field.tsx'
import { say } from '../../../../ui/toast.tsx'
import { contactMethodWords, contactOutcomeWords } from '../../../../ui/words.ts'
import { type Said, useGive } from '../../api/commands.ts'
import { CommandForm } from '../command-form.tsx'
import { useCaseDraft } from '../use-case-draft.ts'
import type { FormProps } from './form-props.ts'
import { isWritten } from './is-written.ts'

export const ContactForm = ({ onDone }: FormProps) => {
  const { value, set, clear } = useCaseDraft<Said<'record-contact'>>('contact', { recordId: newClientId(), method: 'phone', outcome: 'reached', note: '' })
  const give = useGive('record-contact', () => { clear(); say('联系情况已记下。'); onDone() })
  return (
    <CommandForm
      button='保存联系记录' ready={isWritten(value.note)} give={give} onSubmit={() => give.mutate({ ...value, note: value.note.trim() })}
      consequence='群众看得到哪天怎么联系的，还会被问是不是真的联系过；说了什么只有工作人员看得到。'
    >
      <p className='quiet'>办结前至少要联系群众一次。联系时间按保存的时刻记。</p>
      <FieldGroup label='怎么联系的'><Choice name='method' words={contactMethodWords} value={value.method} onChange={(method) => set({ method })} /></FieldGroup>
      <FieldGroup label='结果'><Choice name='outcome' words={contactOutcomeWords} value={value.outcome} onChange={(outcome) => set({ outcome })} /></FieldGroup>
      <TextField label='说了什么' hint='谁、什么时候、说到什么。' max={limits.note} value={value.note} onChange={(note) => set({ note })} />
    </CommandForm>
  )
}
