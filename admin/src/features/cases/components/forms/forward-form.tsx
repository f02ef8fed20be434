import { limits } from '@minsheng/contract/limits.ts'
import { useUnits } from '../../../../lib/units.ts'
import { LineField } from '../../../../ui/line-field.tsx'
import { writtenLines } from '../../../../ui/lines.ts'
import { LinesField } from '../../../../ui/lines-field.tsx'
import { TextField } from '../../../../ui/text-field.tsx'
import { say } from '../../../../ui/toast.tsx'
import { useGive } from '../../api/commands.ts'
import { CommandForm } from '../command-form.tsx'
import { useDesk } from '../desk.tsx'
import { useCaseDraft } from '../use-case-draft.ts'
import { DoorField } from './door-field.tsx'
import type { FormProps } from './form-props.ts'
import { isToldFully, isWritten } from './is-written.ts'

/** 转送: a warm hand-over to the body whose matter it is, with a person who receives it. */
export const ForwardForm = ({ onDone }: FormProps) => {
  const { kase } = useDesk()
  const units = useUnits()
  const { value, set, clear } = useCaseDraft('forward', { doorId: kase.doorSuggestion?.doorId ?? '', receiver: '', handedOver: ['群众反映全文'], explanation: '' })
  const give = useGive('forward', () => { clear(); say('已转送，群众会收到接手人和部门。'); onDone() })
  const handedOver = writtenLines(value.handedOver)
  const explanation = value.explanation.trim()
  const door = units.data?.doors.find(({ doorId }) => doorId === value.doorId)
  const submit = () => give.mutate({ doorId: value.doorId, receiver: value.receiver.trim(), handedOver, explanation })
  return (
    <CommandForm
      button='转送' ready={door !== undefined && isWritten(value.receiver) && handedOver.length > 0 && isToldFully(explanation)} give={give} onSubmit={submit}
      consequence='先打电话，对方答应接手再转。转送后本局不再办理，群众会马上收到下面的话和接手人。'
      confirm={{ title: '对方已经答应接手？', yes: '转送', text: <><p>{door?.name}，接手人 {value.receiver.trim()}。群众会马上收到：</p><p className='words bubble'>{explanation}</p></> }}
    >
      <DoorField label='转给哪个部门' none='请选择' doorId={value.doorId} onChange={(doorId) => set({ doorId })} />
      <LineField label='接手人' hint='对方是谁接的，写姓名，群众好找。' max={limits.personName} value={value.receiver} onChange={(receiver) => set({ receiver })} />
      <LinesField label='移交了什么' item='材料' add='再加一样' most={limits.listItems} max={limits.listItem} lines={value.handedOver} onChange={(lines) => set({ handedOver: lines })} />
      <TextField label='告知群众的话' hint='群众会原样看到。为什么转、到哪里找谁、要不要再带材料。至少 10 个字。' rows={4} max={limits.reason} value={value.explanation} onChange={(text) => set({ explanation: text })} />
    </CommandForm>
  )
}
