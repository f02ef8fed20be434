import { limits } from '@minsheng/contract/limits.ts'
import { Choice } from '../../../../ui/choice.tsx'
import { FieldGroup } from '../../../../ui/field.tsx'
import { Notice } from '../../../../ui/notice.tsx'
import { TextField } from '../../../../ui/text-field.tsx'
import { say } from '../../../../ui/toast.tsx'
import { identityWords, pathWords, urgencyWords } from '../../../../ui/words.ts'
import { type Said, useGive } from '../../api/commands.ts'
import { CommandForm } from '../command-form.tsx'
import { useDesk } from '../desk.tsx'
import { useCaseDraft } from '../use-case-draft.ts'
import type { FormProps } from './form-props.ts'
import { isWritten } from './is-written.ts'

type Reasoned<V> = { chosen: V | null, reason: string }

/** 紧急: a first contact within hours, and never in the public list. */
export const UrgentForm = ({ onDone }: FormProps) => {
  const { kase } = useDesk()
  const { value: { chosen, reason }, set, clear } = useCaseDraft<Reasoned<Said<'mark-urgent'>['urgency']>>('urgent', { chosen: kase.urgency, reason: '' })
  const give = useGive('mark-urgent', () => { clear(); say('已标为紧急。'); onDone() })
  return (
    <CommandForm
      button='标为紧急' ready={chosen !== null && isWritten(reason)} give={give} onSubmit={() => { if (chosen) give.mutate({ urgency: chosen, reason: reason.trim() }) }}
      consequence='马上排到所有待办箱最前面，首次联系按小时计时，这一件永不公开。不通知群众。'
    >
      <FieldGroup label='哪一种紧急'><Choice stacked name='urgency' words={urgencyWords} value={chosen} onChange={(urgency) => set({ chosen: urgency })} /></FieldGroup>
      {chosen === 'child' && <Notice tone='warn' alert>未成年人受侵害的，依《未成年人保护法》第十一条要立即向公安机关报告。先打 110，再在这里记下报告的时间和接警人。</Notice>}
      {chosen === 'danger' && <Notice tone='warn' alert>人身有危险的，先打 110、120，再来登记。</Notice>}
      <TextField label='依据哪句话判断' rows={3} max={limits.reason} value={reason} onChange={(text) => set({ reason: text })} />
    </CommandForm>
  )
}

/** 途径: which law the matter is handled under. It decides which clocks run. */
export const PathForm = ({ onDone }: FormProps) => {
  const { kase } = useDesk()
  const { value: { chosen, reason }, set, clear } = useCaseDraft<Reasoned<Said<'set-path'>['path']>>('path', { chosen: kase.path, reason: '' })
  const give = useGive('set-path', () => { clear(); say('途径已核定。'); onDone() })
  return (
    <CommandForm
      button='核定途径' ready={chosen !== null && chosen !== kase.path && isWritten(reason)} give={give} onSubmit={() => { if (chosen) give.mutate({ path: chosen, reason: reason.trim() }) }}
      consequence='换了途径，依据的法律和期限跟着换，从收到那天重新数；群众在进度里看得到按什么途径办。'
    >
      <FieldGroup label='按什么途径办'><Choice stacked name='path' words={pathWords} value={chosen} onChange={(path) => set({ chosen: path })} /></FieldGroup>
      {chosen === 'reconsideration' && <Notice tone='warn'>对行政决定不服的，答复里一定写明：知道决定之日起 60 日内可以申请行政复议。</Notice>}
      <TextField label='为什么按这个途径' rows={3} max={limits.reason} value={reason} onChange={(text) => set({ reason: text })} />
    </CommandForm>
  )
}

/** 保密级别: secrecy may be given, and never taken back by staff. */
export const IdentityForm = ({ onDone }: FormProps) => {
  const { kase } = useDesk()
  const { value: { chosen, reason }, set, clear } = useCaseDraft<Reasoned<Said<'set-identity'>['identity']>>('identity', { chosen: kase.identity, reason: '' })
  const give = useGive('set-identity', () => { clear(); say('保密级别已调整。'); onDone() })
  if (kase.identity === 'confidential') return <Notice>已经是保密举报。保密是对群众的承诺，工作人员不能撤下。</Notice>
  return (
    <CommandForm
      button='调整保密级别' ready={chosen !== null && chosen !== kase.identity && isWritten(reason)} give={give} onSubmit={() => { if (chosen) give.mutate({ identity: chosen, reason: reason.trim() }) }}
      consequence={chosen === 'confidential' ? '身份另外加密存放，只有两位指定的人能开；承办单位只看到转写的文字；永不公开。定了不能撤。' : '只改谁能看到群众是谁，不改办理和期限。不通知群众。'}
    >
      <FieldGroup label='保密级别'><Choice stacked name='identity' words={identityWords} value={chosen} onChange={(identity) => set({ chosen: identity })} /></FieldGroup>
      <TextField label='理由' rows={3} max={limits.reason} value={reason} onChange={(text) => set({ reason: text })} />
    </CommandForm>
  )
}
