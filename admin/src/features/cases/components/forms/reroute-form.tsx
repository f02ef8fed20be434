import { limits } from '@minsheng/contract/limits.ts'
import { LineField } from '../../../../ui/line-field.tsx'
import { writtenLines } from '../../../../ui/lines.ts'
import { LinesField } from '../../../../ui/lines-field.tsx'
import { TextField } from '../../../../ui/text-field.tsx'
import { say } from '../../../../ui/toast.tsx'
import { UnitField } from '../../../../ui/unit-select.tsx'
import { useGive } from '../../api/commands.ts'
import { CommandForm } from '../command-form.tsx'
import { useDesk } from '../desk.tsx'
import { useCaseDraft } from '../use-case-draft.ts'
import type { FormProps } from './form-props.ts'
import { isWritten } from './is-written.ts'

export const RerouteForm = ({ onDone }: FormProps) => {
  const { kase } = useDesk()
  const { value, set, clear } = useCaseDraft('reroute', { unitId: '', reason: '', receiver: '', handedOver: [''] })
  const give = useGive('reroute', () => { clear(); say('已改派。'); onDone() })
  const [receiver, handedOver] = [value.receiver.trim(), writtenLines(value.handedOver)]
  const submit = () => give.mutate({ unitId: value.unitId, reason: value.reason.trim(), ...(receiver ? { receiver } : {}), ...(handedOver.length > 0 ? { handedOver } : {}) })
  return (
    <CommandForm
      button='改派' ready={value.unitId !== '' && isWritten(value.reason)} give={give} onSubmit={submit}
      consequence='新单位要重新签收。期限不因改派而变。群众会马上收到通知。'
    >
      <p>现在由{kase.unitName ?? '（未分派）'}承办。</p>
      <UnitField label='改派给' value={value.unitId} without={[kase.unitId, ...kase.accused]} onChange={(unitId) => set({ unitId })} />
      <TextField label='改派理由' rows={3} max={limits.reason} value={value.reason} onChange={(reason) => set({ reason })} />
      <LineField label='接手人（可不填）' hint='打过招呼的，写上谁接手，群众也看得到。' max={limits.personName} value={value.receiver} onChange={(text) => set({ receiver: text })} />
      <LinesField label='移交了什么（可不填）' item='材料' add='再加一样' most={limits.listItems} max={limits.listItem} lines={value.handedOver} onChange={(lines) => set({ handedOver: lines })} />
    </CommandForm>
  )
}
