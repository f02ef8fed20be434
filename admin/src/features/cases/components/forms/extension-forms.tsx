import { Input } from 'antd'
import { limits } from '@minsheng/contract/limits.ts'
import { showDay, showInstant } from '../../../../lib/dates.ts'
import { Field } from '../../../../ui/field.tsx'
import { Notice } from '../../../../ui/notice.tsx'
import { TextField } from '../../../../ui/text-field.tsx'
import { say } from '../../../../ui/toast.tsx'
import { useGive } from '../../api/commands.ts'
import type { StaffCase } from '../../api/get-case.ts'
import { usePreviewDue } from '../../api/preview-due.ts'
import { CommandForm } from '../command-form.tsx'
import { useDesk } from '../desk.tsx'
import { DueEffect } from '../due-effect.tsx'
import { whatExtends, wholeDays } from '../extension.ts'
import { useCaseDraft } from '../use-case-draft.ts'
import type { FormProps } from './form-props.ts'
import { isWritten } from './is-written.ts'
import { textForm } from './text-form.tsx'

const What = ({ kase }: { kase: StaffCase }) => <>{whatExtends(kase).map((words) => <p key={words}>{words}</p>)}</>

export const AskExtensionForm = textForm('ask-extension', {
  label: '为什么按期办不完', hint: '难在哪里、还要做什么、什么时候能完。批准后理由会告诉群众。', button: '申请延期', told: '延期申请已送分管领导。',
  lead: (kase) => kase.mayExtendDays && <><What kase={kase} /><p>最多可以延 {kase.mayExtendDays} 日。全延的话：</p><DueEffect supposed={{ extendBy: kase.mayExtendDays }} /></>,
  consequence: () => '送分管领导批。没有批准以前期限不变；只能延一次。', said: (reason) => ({ reason })
})

const AskedFor = () => {
  const { extension } = useDesk().kase
  return extension?.state === 'asked' && (
    <div className='bubble'><p className='quiet small'>{extension.askedBy}{extension.askedAt && `，${showInstant(extension.askedAt)}`}</p><p className='words'>{extension.askedReason}</p></div>
  )
}

/** Granted once, with a reason the citizen reads. */
export const ExtendForm = ({ onDone }: FormProps) => {
  const { kase } = useDesk()
  const most = kase.mayExtendDays ?? 0
  const { value, set, clear } = useCaseDraft('extend', { amount: String(most), reason: kase.extension?.askedReason ?? '' })
  const give = useGive('extend', () => { clear(); say('已批准延期，群众会收到通知。'); onDone() })
  const amount = wholeDays(value.amount, most)
  const supposed = amount === null ? null : { extendBy: amount }
  const until = usePreviewDue(supposed).data?.then.dueOn
  const reason = value.reason.trim()
  if (most === 0) return <Notice tone='warn'>这一类期限依法不能延长，请选“不同意延期”并说明。</Notice>
  return (
    <CommandForm
      button='批准延期' ready={amount !== null && isWritten(reason)} give={give} onSubmit={() => { if (amount !== null) give.mutate({ amount, reason }) }}
      consequence='新的期限和理由会马上告诉群众。只能延这一次。'
      confirm={{ title: until ? `延长 ${amount} 日，答复期限改到 ${showDay(until)}？` : `延长 ${amount} 日？`, yes: '批准延期', text: <><What kase={kase} /><p>群众会看到下面的理由：</p><p className='words bubble'>{reason}</p></> }}
    >
      <AskedFor />
      <What kase={kase} />
      <Field label='延长多少日' hint={`最多 ${most} 日，加在法定期限后面，按它自己的算法。`} error={amount !== null || value.amount === '' ? undefined : `填 1 到 ${most} 之间的整数`}>
        {(wiring) => <Input {...wiring} className='short-field' inputMode='numeric' maxLength={4} value={value.amount} onChange={(event) => set({ amount: event.target.value })} />}
      </Field>
      <DueEffect supposed={supposed} />
      <TextField label='理由' hint='群众会原样看到。' rows={3} max={limits.reason} value={value.reason} onChange={(text) => set({ reason: text })} />
    </CommandForm>
  )
}
