import { limits } from '@minsheng/contract/limits.ts'
import { toProblem } from '../../../../lib/problem.ts'
import { Choice } from '../../../../ui/choice.tsx'
import { FieldGroup } from '../../../../ui/field.tsx'
import { TextField } from '../../../../ui/text-field.tsx'
import { say } from '../../../../ui/toast.tsx'
import { declineReasonWords } from '../../../../ui/words.ts'
import { type Said, useGive } from '../../api/commands.ts'
import { CommandForm } from '../command-form.tsx'
import { useDesk } from '../desk.tsx'
import { useCaseDraft } from '../use-case-draft.ts'
import { DoorField } from './door-field.tsx'
import type { FormProps } from './form-props.ts'
import { isToldFully } from './is-written.ts'
import { CaseNoField, useOtherCase } from './other-case.tsx'

type Draft = { reason: Said<'decline'>['reason'] | null, doorId: string, explanation: string, firstCaseNo: string }

export const DeclineForm = ({ onDone }: FormProps) => {
  const { kase } = useDesk()
  const { value, set, clear } = useCaseDraft<Draft>('decline', { reason: null, doorId: kase.doorSuggestion?.doorId ?? '', explanation: '', firstCaseNo: '' })
  const give = useGive('decline', () => { clear(); say('已告知群众不予受理的理由和去处。'); onDone() })
  const first = useOtherCase(value.reason === 'duplicate' ? value.firstCaseNo : '')
  const explanation = value.explanation.trim()
  const fields = give.error ? toProblem(give.error).fields : {}
  const submit = () => {
    if (value.reason) give.mutate({ reason: value.reason, doorId: value.doorId || null, explanation, ...(first.caseNo ? { firstCaseNo: first.caseNo } : {}) })
  }
  return (
    <CommandForm
      button='不予受理' ready={value.reason !== null && isToldFully(explanation)} give={give} onSubmit={submit}
      confirm={{ title: '确定不予受理？', yes: '不予受理', danger: true, text: <><p>群众会马上收到下面的话，这件不再办理：</p><p className='words bubble'>{explanation}</p></> }}
    >
      <FieldGroup label='为什么不受理'>
        <Choice stacked name='decline-reason' words={declineReasonWords} value={value.reason} onChange={(reason) => set({ reason })} />
      </FieldGroup>
      {value.reason === 'duplicate' && <CaseNoField label='首件的受理编号（知道就填）' caseNo={value.firstCaseNo} other={first} onChange={(firstCaseNo) => set({ firstCaseNo })} />}
      <DoorField label='该找的部门' none='没有可指明的部门' doorId={value.doorId} error={fields.doorId} onChange={(doorId) => set({ doorId })} />
      <TextField
        label='告知群众的话' hint='群众会原样看到。说清理由、该找谁、带什么。至少 10 个字。' rows={6} max={limits.reason} error={fields.explanation}
        value={value.explanation} onChange={(text) => set({ explanation: text })}
      />
    </CommandForm>
  )
}
