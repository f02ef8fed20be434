import { limits } from '@minsheng/contract/limits.ts'
import { newClientId } from '../../../../lib/client-id.ts'
import { today } from '../../../../lib/dates.ts'
import { Choice } from '../../../../ui/choice.tsx'
import { DayField, isDayWithin } from '../../../../ui/day-field.tsx'
import { FieldGroup } from '../../../../ui/field.tsx'
import { LineField } from '../../../../ui/line-field.tsx'
import { TextField } from '../../../../ui/text-field.tsx'
import { say } from '../../../../ui/toast.tsx'
import { solvedWords, upperResultWords } from '../../../../ui/words.ts'
import { type Said, useGive } from '../../api/commands.ts'
import { CommandForm } from '../command-form.tsx'
import { useDesk } from '../desk.tsx'
import { useCaseDraft } from '../use-case-draft.ts'
import type { FormProps } from './form-props.ts'
import { isWritten } from './is-written.ts'

const reachedWords = { yes: '联系上了', no: '没有联系上' } as const

/** 差评回访: what was wrong, from the citizen's own mouth. */
export const CallBackForm = ({ onDone }: FormProps) => {
  const { rating } = useDesk().kase
  const { value, set, clear } = useCaseDraft<{ recordId: string, reached: keyof typeof reachedWords | null, note: string }>('call-back', { recordId: newClientId(), reached: null, note: '' })
  const give = useGive('call-back', () => { clear(); say('回访已记下。'); onDone() })
  return (
    <CommandForm
      button='保存回访记录' ready={value.reached !== null && isWritten(value.note)} give={give}
      onSubmit={() => give.mutate({ recordId: value.recordId, reached: value.reached === 'yes', note: value.note.trim() })}
      consequence='群众看得到有人回访过，看不到内容。要再办的，请群众在“我的”里点“没解决，再办一次”。'
    >
      {rating && <div className='bubble'><p>群众说：{solvedWords[rating.solved] ?? rating.solved}，态度 {rating.treated} 分</p>{rating.comment && <p className='words'>{rating.comment}</p>}</div>}
      <FieldGroup label='结果'><Choice name='reached' words={reachedWords} value={value.reached} onChange={(reached) => set({ reached })} /></FieldGroup>
      <TextField label='群众怎么说' hint='哪里不满意、还想怎样、您怎么答复的。' max={limits.note} value={value.note} onChange={(note) => set({ note })} />
    </CommandForm>
  )
}

type UpperDraft = { recordId: string, authority: string, result: Said<'record-upper-review'>['result'] | null, on: string, note: string }

/** 复查复核: what the authority above decided about this answer. */
export const UpperReviewForm = ({ onDone }: FormProps) => {
  const { kase } = useDesk()
  const { value, set, clear } = useCaseDraft<UpperDraft>('upper-review', { recordId: newClientId(), authority: '', result: null, on: today(), note: '' })
  const give = useGive('record-upper-review', () => { clear(); say('复查复核情况已记下。'); onDone() })
  const { result } = value
  const submit = () => { if (result) give.mutate({ ...value, result, authority: value.authority.trim(), note: value.note.trim() }) }
  return (
    <CommandForm
      button='保存' ready={result !== null && isWritten(value.authority) && isDayWithin(value.on, kase.receivedOn, today()) && isWritten(value.note)} give={give} onSubmit={submit}
      consequence='群众看得到哪个机关、什么结果。案卷可以整件导出交给上级。'
    >
      <LineField label='哪个机关' hint='例如：县人民政府、市民政局。' max={60} value={value.authority} onChange={(authority) => set({ authority })} />
      <FieldGroup label='结果'><Choice stacked name='upper-result' words={upperResultWords} value={result} onChange={(next) => set({ result: next })} /></FieldGroup>
      <DayField label='哪一天' earliest={kase.receivedOn} latest={today()} value={value.on} onChange={(on) => set({ on })} />
      <TextField label='说明' rows={3} max={limits.note} value={value.note} onChange={(note) => set({ note })} />
    </CommandForm>
  )
}
