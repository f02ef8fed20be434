import { limits } from '@minsheng/contract/limits.ts'
import { showDay, today } from '../../../../lib/dates.ts'
import { DayField, isDayWithin } from '../../../../ui/day-field.tsx'
import { TextField } from '../../../../ui/text-field.tsx'
import { say } from '../../../../ui/toast.tsx'
import { useGive } from '../../api/commands.ts'
import { CommandForm } from '../command-form.tsx'
import { useDesk } from '../desk.tsx'
import { useCaseDraft } from '../use-case-draft.ts'
import type { FormProps } from './form-props.ts'
import { isWritten } from './is-written.ts'

/** 督办: why, what is asked, until when. */
export const SuperviseForm = ({ onDone }: FormProps) => {
  const { kase } = useDesk()
  const { value, set, clear } = useCaseDraft('supervise', { reason: '', instruction: '', until: '' })
  const give = useGive('supervise', () => { clear(); say('已督办，承办单位看得到。'); onDone() })
  const submit = () => give.mutate({ reason: value.reason.trim(), instruction: value.instruction.trim(), until: value.until })
  return (
    <CommandForm
      button='督办' ready={isWritten(value.reason) && isWritten(value.instruction) && isDayWithin(value.until, today())} give={give} onSubmit={submit}
      consequence={`${kase.unitName ?? '承办单位'}要在那天前反馈进展；答复要先过法制审核；有凭据才能结束督办。办理期限不变，不通知群众。`}
    >
      <TextField label='为什么督办' rows={3} max={limits.reason} value={value.reason} onChange={(reason) => set({ reason })} />
      <TextField label='要求做什么' rows={3} max={limits.reason} value={value.instruction} onChange={(instruction) => set({ instruction })} />
      <DayField label='哪天前反馈' hint={`本件期限 ${showDay(kase.due.dueOn)}。`} earliest={today()} value={value.until} onChange={(until) => set({ until })} />
    </CommandForm>
  )
}
