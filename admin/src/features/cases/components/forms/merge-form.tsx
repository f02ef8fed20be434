import { limits } from '@minsheng/contract/limits.ts'
import { TextField } from '../../../../ui/text-field.tsx'
import { say } from '../../../../ui/toast.tsx'
import { useGive } from '../../api/commands.ts'
import { CommandForm } from '../command-form.tsx'
import { useCaseDraft } from '../use-case-draft.ts'
import type { FormProps } from './form-props.ts'
import { isWritten } from './is-written.ts'
import { CaseNoField, useOtherCase } from './other-case.tsx'

/** 并案: one answer for one matter, and everybody who raised it is told. */
export const MergeForm = ({ onDone }: FormProps) => {
  const { value, set, clear } = useCaseDraft('merge', { into: '', reason: '' })
  const give = useGive('merge', () => { clear(); say('已并案，两边的群众都会收到通知。'); onDone() })
  const other = useOtherCase(value.into)
  const submit = () => { if (other.caseNo) give.mutate({ intoCaseNo: other.caseNo, reason: value.reason.trim() }) }
  return (
    <CommandForm
      button='并入那一件' ready={other.caseNo !== null && isWritten(value.reason)} give={give} onSubmit={submit}
      consequence='这一件不再单独办，答复时同时告诉两边。这边的群众会马上收到通知。'
      confirm={{ title: '确定是同一件事？', yes: '并案', text: <p>并入 {other.caseNo}“{other.found?.title}”。并了以后不能分开，办错了只能重新登记。</p> }}
    >
      <CaseNoField label='并入哪一件' caseNo={value.into} other={other} onChange={(into) => set({ into })} />
      <TextField label='为什么是同一件事' rows={3} max={limits.reason} value={value.reason} onChange={(reason) => set({ reason })} />
    </CommandForm>
  )
}
