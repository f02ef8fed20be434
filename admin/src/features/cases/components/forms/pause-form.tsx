import { limits } from '@minsheng/contract/limits.ts'
import { addDays, showDay, today } from '../../../../lib/dates.ts'
import { Choice } from '../../../../ui/choice.tsx'
import { DayField, isDayWithin } from '../../../../ui/day-field.tsx'
import { FieldGroup } from '../../../../ui/field.tsx'
import { TextField } from '../../../../ui/text-field.tsx'
import { say } from '../../../../ui/toast.tsx'
import { pauseReasonWords } from '../../../../ui/words.ts'
import { type Said, useGive } from '../../api/commands.ts'
import { CommandForm } from '../command-form.tsx'
import { DueEffect } from '../due-effect.tsx'
import { useCaseDraft } from '../use-case-draft.ts'
import type { FormProps } from './form-props.ts'
import { isWritten } from './is-written.ts'

/** As the server holds it: longer than this no clock stands still. */
export const LONGEST_PAUSE_DAYS = 90

type Draft = { reason: Said<'pause'>['reason'] | null, until: string, explanation: string }

export const PauseForm = ({ onDone }: FormProps) => {
  const { value, set, clear } = useCaseDraft<Draft>('pause', { reason: null, until: '', explanation: '' })
  const give = useGive('pause', () => { clear(); say('期限已暂停，群众会收到通知。'); onDone() })
  const [earliest, latest] = [addDays(today(), 1), addDays(today(), LONGEST_PAUSE_DAYS)]
  const { reason } = value
  const submit = () => { if (reason) give.mutate({ reason, until: value.until, explanation: value.explanation.trim() }) }
  return (
    <CommandForm
      button='暂停期限' ready={reason !== null && isDayWithin(value.until, earliest, latest) && isWritten(value.explanation)} give={give} onSubmit={submit}
      consequence={`群众会马上收到通知和原因。期限从明天起停${value.until ? `到 ${showDay(value.until)}` : ''}，到那天自动恢复；提前恢复的，期限也跟着提前。`}
    >
      <FieldGroup label='为什么要停'><Choice stacked name='pause-reason' words={pauseReasonWords} value={reason} onChange={(next) => set({ reason: next })} /></FieldGroup>
      <DayField label='最晚停到哪天' hint={`一次最多 ${LONGEST_PAUSE_DAYS} 天。`} earliest={earliest} latest={latest} value={value.until} onChange={(until) => set({ until })} />
      <DueEffect supposed={reason !== null && isDayWithin(value.until, earliest, latest) ? { pauseReason: reason, pauseUntil: value.until } : null} />
      <TextField label='告诉群众的话' hint='等什么、等谁、结果出来怎么告诉他。' rows={3} max={limits.reason} value={value.explanation} onChange={(explanation) => set({ explanation })} />
    </CommandForm>
  )
}
