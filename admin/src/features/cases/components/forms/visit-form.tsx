import { limits } from '@minsheng/contract/limits.ts'
import { newClientId } from '../../../../lib/client-id.ts'
import { today } from '../../../../lib/dates.ts'
import { useStaff } from '../../../../lib/session.ts'
import { DayField, isDayWithin } from '../../../../ui/day-field.tsx'
import { LineField } from '../../../../ui/line-field.tsx'
import { writtenLines } from '../../../../ui/lines.ts'
import { TextField } from '../../../../ui/text-field.tsx'
import { say } from '../../../../ui/toast.tsx'
import { useGive } from '../../api/commands.ts'
import { CommandForm } from '../command-form.tsx'
import { useDesk } from '../desk.tsx'
import { useCaseDraft } from '../use-case-draft.ts'
import type { FormProps } from './form-props.ts'
import { InvestigatorsField } from './investigators-field.tsx'
import { isWritten } from './is-written.ts'

const AT_LEAST = 2

/** 走访: two at the door at least. */
export const VisitForm = ({ onDone }: FormProps) => {
  const { kase } = useDesk()
  const { name } = useStaff()
  const { value, set, clear } = useCaseDraft('visit', { recordId: newClientId(), on: today(), place: '', investigators: [name, ''], met: '', text: '' })
  const give = useGive('record-visit', () => { clear(); say('走访已记下。'); onDone() })
  const investigators = writtenLines(value.investigators)
  const ready = investigators.length >= AT_LEAST && isDayWithin(value.on, kase.receivedOn, today()) && isWritten(value.place) && value.met.trim() !== '' && isWritten(value.text)
  const submit = () => give.mutate({ recordId: value.recordId, on: value.on, place: value.place.trim(), investigators, met: value.met.trim(), text: value.text.trim() })
  return (
    <CommandForm button='保存走访记录' ready={ready} give={give} onSubmit={submit} consequence='群众看得到哪一天、谁去走访过；见到谁、说了什么只有工作人员看得到。走访也算查明情况。'>
      <DayField label='哪一天' earliest={kase.receivedOn} latest={today()} value={value.on} onChange={(on) => set({ on })} />
      <InvestigatorsField names={value.investigators} onChange={(names) => set({ investigators: names })} />
      <LineField label='去了哪里' hint='村、组、单位。不写门牌号和证件号。' max={limits.listItem} value={value.place} onChange={(place) => set({ place })} />
      <LineField label='见到谁' hint='例如：本人、大女儿、村支书。' max={limits.listItem} value={value.met} onChange={(met) => set({ met })} />
      <TextField label='看到、问到的情况' rows={6} max={limits.reportText} value={value.text} onChange={(text) => set({ text })} />
    </CommandForm>
  )
}
